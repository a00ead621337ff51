"""One look for each quantity of the cell, in every figure: a colour, doubled by a line style and meant beside a label.

    ax.plot(f[:, 0], label="f", **COLOURS["f"])

The site draws equations, diagrams and sliders in the same ones (`site/static/colours.css`, which has those of the dark
as well). Each has a contrast of at least 4.5 to 1 with white.
"""

COLOURS = {
    "i": {"color": "#005fa3", "linestyle": "-"},
    "f": {"color": "#b3261e", "linestyle": "--"},
    "g": {"color": "#7d5800", "linestyle": ":"},
    "o": {"color": "#6a3fa0", "linestyle": "-."},
    "c": {"color": "#00695c", "linestyle": "-"},
    "h": {"color": "#24292f", "linestyle": "-"},
}
