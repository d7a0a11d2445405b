"""Which of the two languages a reader wants: Bahasa Indonesia, unless English comes first."""


def preferred(accept_language: str | None) -> str:
    """`id` or `en` for an Accept-Language header (RFC 9110, section 12.5.4); `id` where neither is asked for."""
    best, language = 0.0, "id"
    for part in (accept_language or "").split(","):
        tag, _, quality = part.strip().partition(";q=")
        primary = tag.strip().lower().split("-")[0]
        if primary in {"id", "en"} and _number(quality) > best:
            best, language = _number(quality), primary
    return language


def _number(quality: str) -> float:
    try:
        return float(quality or 1)
    except ValueError:
        return 0.0
