"""A score as a bar: what is proven, what may be expected, and what is still open."""

from rich.text import Text

from ontology.findings import Score

WIDTH = 24
LEGEND = "█ terbukti   ▒ harapan   · masih terbuka: belum ada hasil asesmen yang berlaku"


def interval(score: Score, width: int = WIDTH) -> Text:
    """`█` proven, `▒` expected beyond it, `·` open: unknown levels could still earn it."""
    proven, expected, highest = (
        round(width * points / score.possible) for points in (score.points, score.expected, score.highest)
    )
    bar = Text("█" * proven, style="green")
    bar.append("▒" * (expected - proven), style="yellow")
    bar.append("·" * (highest - max(proven, expected)), style="magenta")
    bar.append(" " * (width - max(proven, expected, highest)))
    return bar


def range_of(score: Score) -> str:
    """`76,20` where all is known, else proven, expected and highest: `61,90 – 74,15 – 80,95`."""
    figures = (
        [score.percent]
        if score.points == score.highest
        else [score.percent, score.expected_percent, score.highest_percent]
    )
    return " – ".join(figure.replace(".", ",") for figure in figures)
