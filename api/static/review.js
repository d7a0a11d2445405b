// Keys for the text under review: they press its buttons, follow its links and enter its field.
// They count only while the review has the focus, so that nobody decides by typing elsewhere.
"use strict";

const review = document.querySelector("[data-review]");

function walk(step) {
  const terms = [...review.querySelectorAll(".offers button")];
  const next = terms[terms.indexOf(document.activeElement) + step];
  (next ?? review).focus();
}

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select, textarea")) return;
  const key = event.key.toLowerCase();
  if (key === "arrowdown" || key === "arrowup") {
    event.preventDefault();
    walk(key === "arrowdown" ? 1 : -1);
    return;
  }
  const wanted = [...document.querySelectorAll("[data-key]")].find((each) => each.dataset.key.split(" ").includes(key));
  if (!wanted) return;
  event.preventDefault();
  if (wanted.matches("input")) wanted.focus();
  else wanted.click();
}

if (review) {
  review.addEventListener("keydown", pressed);
  review.querySelector("input[list]").addEventListener("keydown", (event) => {
    if (event.key === "Escape") review.focus();
  });
  if (!document.querySelector("[role=alert]")) review.focus({ preventScroll: false });
  else review.scrollIntoView();
}
