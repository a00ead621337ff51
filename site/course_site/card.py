"""The card that is shown where somebody passes a link on: the carousel with its gates, and what the course is for."""

from __future__ import annotations

from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from lstm_ref.colours import COLOURS

LETTER = {"fontsize": 30, "style": "italic", "ha": "center", "va": "center"}
INCHES, DOTS = (12, 6.3), 100
LINE = "Build an LSTM, break it,\nand be told which mistake you made."


def draw(path: Path, title: str) -> None:
    """Write the card as a PNG of 1200 by 630 dots."""
    figure = Figure(INCHES, DOTS, facecolor="white")
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, 12), ylim=(0, 6.3))
    axes.axis("off")
    name, _, rest = title.partition(":")
    axes.text(0.8, 5.35, name, fontsize=46, weight="bold", color="#24292f", va="center")
    axes.text(0.8, 4.6, rest.strip(), fontsize=30, color="#57606a", va="center")
    axes.text(0.8, 0.75, LINE, fontsize=24, color="#24292f", va="center", linespacing=1.5)
    wire(axes, (0.8, 3.5), (11.3, 3.5), COLOURS["c"] | {"linewidth": 9}, head=40)
    for gate, start, end in [("f", (3, 2.2), (3, 3.2)), ("i", (5.2, 2.2), (5.55, 3.2)), ("g", (6, 2.2), (5.65, 3.2))]:
        wire(axes, start, end, COLOURS[gate])
        axes.text(start[0], 1.85, gate, color=COLOURS[gate]["color"], **LETTER)
    wire(axes, (8.6, 3.5), (8.6, 2.4), COLOURS["c"])
    wire(axes, (7.4, 2.1), (8.3, 2.1), COLOURS["o"])
    wire(axes, (8.9, 2.1), (10.1, 2.1), COLOURS["h"], head=25)
    axes.text(7.1, 2.1, "o", color=COLOURS["o"]["color"], **LETTER)
    axes.text(10.4, 2.1, "h", color=COLOURS["h"]["color"], **LETTER)
    for x, y, sign in [(3, 3.5, "×"), (5.6, 3.5, "+"), (8.6, 2.1, "×")]:
        axes.plot(x, y, "o", ms=44, mfc="white", mec="#24292f", mew=3, zorder=3)
        axes.text(x, y, sign, fontsize=30, ha="center", va="center_baseline", color="#24292f", zorder=4)
    figure.savefig(path)


def wire(axes: Axes, start: tuple, end: tuple, style: dict, head: int = 0) -> None:
    """A line in a gate's style, with an arrow's head of that size at its end."""
    line = {"color": style["color"], "linestyle": style["linestyle"], "lw": style.get("linewidth", 4)}
    line |= {"shrinkA": 0, "shrinkB": 0, "mutation_scale": head, "arrowstyle": "-|>" if head else "-"}
    axes.annotate("", end, start, arrowprops=line, zorder=2)
