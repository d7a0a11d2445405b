// Keys for the suggestions below a search box: down and up walk through them, Escape puts them away.
// Without this file the box is an ordinary form, and the suggestions are ordinary links.
"use strict";

const boxes = [...document.querySelectorAll(".search")];

function put_away(box) {
  box.querySelector(".suggestions").replaceChildren();
}

function walk(box, step) {
  const stops = [box.querySelector("input[type=search]"), ...box.querySelectorAll(".suggestions a")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) next.focus();
}

for (const box of boxes) {
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      walk(box, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      box.querySelector("input[type=search]").focus();
      put_away(box);
    }
  });
  box.querySelector(".suggestions").addEventListener("mousedown", (event) => event.preventDefault());
  box.addEventListener("focusout", (event) => {
    if (!box.contains(event.relatedTarget)) put_away(box);
  });
}
