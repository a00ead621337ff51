"""Charts side by side, shown in a notebook, or in words where there is none."""

import time
from html import escape
from typing import NamedTuple

from grader.judging.charts.svg import LARGER, ORANGE, tag

WIDE = 480  # pixels: what is no wider shrinks to a phone
WAIT = 0.25  # seconds between two figures of what grows


def scrolled(chart):
    """0, by which a keyboard reaches it, for a drawing too wide for a phone, which is scrolled there."""
    return 0 if chart.markup.startswith("<svg") and chart.width > WIDE else None


class Figure(NamedTuple):
    """Charts, and above them what must be known of them."""

    charts: tuple
    notes: tuple = ()

    def _repr_html_(self):
        edge = f"margin:.2em 0 .6em;border-left:.3em solid {ORANGE};padding-left:.5em"
        # of two charts in a row, each grows and shrinks by its width, so that both have print of one size
        place = "flex:{0} 1 {1:.0f}px;max-width:{2:.0f}px;min-width:0;overflow-x:auto"
        places = [
            tag(
                "div",
                chart.markup,
                style=place.format(w := chart.width, 0.75 * w, LARGER * w),
                tabindex=scrolled(chart),
            )
            for chart in self.charts
        ]
        return tag(
            "div",
            tag("p", "<br>".join(map(escape, self.notes)), style=edge) if self.notes else "",
            tag("div", *places, style="display:flex;flex-wrap:wrap;gap:1em 1.6em;align-items:flex-start"),
        )

    def __repr__(self):
        return "\n".join([*self.notes, *(chart.words for chart in self.charts)])


def show(*charts, notes=()):
    """Show charts in the notebook, and each note once above them."""
    display(_figure(charts, notes))


class Growing:
    """A place in the notebook for what grows: the figure there is renewed a few times a second at most."""

    def __init__(self):
        self.handle, self.due = None, 0.0

    def show(self, make, last=False):
        """Show the charts that make() gives in the place of those before, if it is time; the last ones always."""
        if not last and time.monotonic() < self.due:
            return
        figure = _figure(*make())
        if self.handle:
            self.handle.update(figure)
        elif last or not self.due:
            self.handle = display(figure, display_id=True)
        self.due = time.monotonic() + WAIT


def _figure(charts, notes=()):
    return Figure(tuple(charts), tuple(dict.fromkeys(filter(None, notes))))


def display(figure, **how):
    """Show a figure, or what else a notebook can show: a handle by which it can be renewed, or None where it is
    printed, and stays."""
    try:
        from IPython import display as notebook
    except ImportError:
        return print(figure)
    return notebook.display(figure, **how)
