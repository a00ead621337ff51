"""Pictures of five loops, each before its repair and after it, on a small problem that shows the fault."""

from typing import Any, NamedTuple

import numpy as np

from grader.assignments.training import reference as ours
from grader.judging.charts import Line, lines, show
from grader.judging.pictures import numbers_of, or_ours, picture

UPDATES = 40
STEEP = np.array([1.0, 12.0])


def gradients_of(arrays, batch):
    """Of half the sum of squares, each weighted by how steep it is there."""
    return [STEEP[: array.size] * array if array.size > 1 else array for array in arrays]


def after_each(loop, arrays, *args):
    """The first array after one update, two, three, and so on: (UPDATES, its size)."""
    asked = numbers_of(lambda *args: loop(*args)[0], arrays[0].shape)
    return np.array([asked([array.copy() for array in arrays], [None] * n, *args) for n in range(1, UPDATES + 1)])


def descent(rate):
    """How high a loop is after each update, in a valley."""

    def course(loop):
        way = after_each(loop, [np.array([2.0, 1.0])], gradients_of, rate)
        return np.arange(1, UPDATES + 1), 0.5 * (STEEP * way**2).sum(axis=1)

    return course


def clipped(loop):
    """The way in two arrays, of which one is far from its best place and the other near it."""
    ways = []
    for k in range(2):
        pair = [np.array([6.0]), np.array([1.0])]
        asked = numbers_of(lambda *args, k=k: loop(*args)[k], (1,))
        ways.append([asked([each.copy() for each in pair], [None] * n, gradients_of, 0.2)[0] for n in range(UPDATES)])
    return ways[0], ways[1]


def stream(loop):
    """How far a weight is from 1, which it needs to repeat what was heard in the chunk before."""
    heard = np.random.default_rng(0).normal(size=UPDATES + 1)
    chunks = list(zip(heard[1:], heard[:-1], strict=True))  # what is heard, what was heard before

    def run(arrays, chunk, state):
        return [(arrays[0] * state - chunk[1]) * state], chunk[0]

    asked = numbers_of(lambda *args: loop(*args)[0][0], (1,))
    ends = [asked([np.zeros(1)], chunks[:n], run, 0.0, 0.2)[0] for n in range(1, UPDATES + 1)]
    return np.arange(1, UPDATES + 1), np.abs(1 - np.array(ends))


def best(loop):
    """The validation loss of what is kept, while each update goes one step further, past the best place."""

    def onwards(arrays, batch):
        return [-np.ones(1)]

    def validate(arrays):
        return float((arrays[0][0] - 1.0) ** 2)

    kept = after_each(loop, [np.zeros(1)], onwards, validate, 0.05)
    return np.arange(1, UPDATES + 1), (kept[:, 0] - 1) ** 2


class Panel(NamedTuple):
    """What is drawn of one loop: its course, and the words around it."""

    name: str
    course: Any
    title: str
    x: str = "update"
    y: str = "height"
    log: bool = True


PANELS = (
    Panel("train_plain", descent(0.05), "Plain"),
    Panel("train_momentum", descent(0.005), "Momentum"),
    Panel("train_clipped", clipped, "Clipped, on the way to (0, 0)", "first array", "second array", False),
    Panel("train_stream", stream, "A stream", "chunk", "distance of the weight", False),
    Panel("train_best", best, "The best weights", "update", "validation loss of what is kept", False),
)


@picture
def repaired(*loops):
    """The five broken loops, and the learner's repairs: loops are those that were given, then theirs."""
    charts, notes = [], []
    for panel, broken, theirs in zip(PANELS, loops[:5], loops[5:], strict=True):
        right = getattr(ours, panel.name)
        (x, y), note = or_ours(
            panel.course, lambda _, each=panel, right=right: each.course(right), theirs, name=panel.name
        )
        before_x, before = panel.course(broken)
        series = [Line(y, "repaired", x=x), Line(before, "broken", x=before_x, faint=True)]
        charts.append(lines(series, x=panel.x, y=panel.y, title=panel.title, log=panel.log, size=(340, 230)))
        notes.append(note)
    show(*charts, notes=notes)
