"""The calibration as a drawing: on the diagonal, as many first terms are right as were said to be."""

from collections.abc import Sequence

from matching.meaning.trials import Bin

SIDE, LEFT, TOP, BELOW = 320, 52, 16, 44
"""Of the square, and of the space around it for its numbers."""
WIDTH, HEIGHT = LEFT + SIDE + TOP, TOP + SIDE + BELOW
SMALLEST, LARGEST = 2, 10
"""Radius of a circle with hardly any texts, and with the most."""


def drawing(bins: Sequence[Bin], *, sure: float, none: float) -> str:
    """SVG of what was said (across) and what was found (up); `sure` and `none` are where these words begin and end."""
    most = max(each.texts for each in bins)
    marks = [f'<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#888" stroke-dasharray="4 4"/>']
    for share, name in ((none, "none"), (sure, "sure")):
        marks += [
            f'<line x1="{_x(share)}" y1="{_y(0)}" x2="{_x(share)}" y2="{_y(1)}" stroke="#a4541a"/>',
            _text(_x(share) - 4, _y(0.94), name, anchor="end", fill="#a4541a"),
        ]
    for share in (0, 0.25, 0.5, 0.75, 1):
        marks += [
            _text(_x(share), _y(0) + 16, f"{share:g}"),
            _text(LEFT - 6, _y(share) + 4, f"{share:g}", anchor="end"),
        ]
    for each in bins:
        radius = round(SMALLEST + (LARGEST - SMALLEST) * (each.texts / most) ** 0.5, 1)
        marks.append(f'<circle cx="{_x(each.said)}" cy="{_y(each.found)}" r="{radius}" fill="#12645d"/>')
    marks += [
        _text(_x(0.5), HEIGHT - 10, "said: how likely the first term is right"),
        f'<g transform="translate(14 {_y(0.5)}) rotate(-90)">{_text(0, 0, "found: the share in which it is")}</g>',
    ]
    return "\n".join((_HEAD, *marks, "</svg>\n"))


_HEAD = f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"
 font-family="sans-serif" font-size="11" role="img">
<title>Confidence as said and as found</title>
<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>
<rect x="{LEFT}" y="{TOP}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#ccc"/>"""


def _x(share: float) -> float:
    return round(LEFT + share * SIDE, 1)


def _y(share: float) -> float:
    return round(TOP + (1 - share) * SIDE, 1)


def _text(x: float, y: float, text: str, *, anchor: str = "middle", fill: str = "#333") -> str:
    return f'<text x="{round(x, 1)}" y="{round(y, 1)}" text-anchor="{anchor}" fill="{fill}">{text}</text>'
