"""Pictures of what a learner built: a layer as a table, a sigmoid and its slope, memories that leak."""

import numpy as np

from grader.assignments.warm_up import first_steps as ours
from grader.assignments.warm_up.checks import check_layer
from grader.judging.charts import Line, heat, lines, show
from grader.judging.charts.figure import display
from grader.judging.pictures import numbers_of, or_ours, picture

T = 30


@picture
def told(layer):
    """The report on a layer that somebody else wrote."""
    report = check_layer(layer, points=3)
    report.hints = None  # those are for the learner's own
    display(report)


@picture
def product(layer):
    """Three sequences of two numbers each, and what a layer of four units makes of them: a row remains a sequence."""
    x_t = np.array([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
    W_x, b = np.array([[2.0, 0.0], [0.0, 2.0], [1.0, -1.0], [0.0, 0.0]]), np.array([0.0, 0.0, 0.0, -1.0])
    a, note = or_ours(numbers_of(layer, (3, 4)), ours.layer, x_t, W_x, b, name="layer")
    rows = [f"sequence {n}" for n in (1, 2, 3)]
    show(
        heat(x_t, rows, ["x1", "x2"], title="x_t", digits=0),
        heat(a, rows, [f"a{k}" for k in (1, 2, 3, 4)], title="a, by your layer", digits=0),
        notes=[note],
    )


@picture
def squashed(sigmoid):
    """The sigmoid, and its slope as its own numbers have it."""
    a = np.linspace(-8, 8, 81)
    s, note = or_ours(numbers_of(sigmoid, a.shape), ours.sigmoid, a, name="sigmoid")
    slope = np.gradient(s, a)
    show(
        lines(
            [Line(s, "σ", x=a), Line(slope, "slope", x=a)],
            x="a",
            title="Your sigmoid, and how steep it is",
            levels=[(0.5, "half")],
        ),
        notes=[note],
    )


@picture
def leaking(accumulate):
    """Three memories that keep another share, with the same input."""
    x, shares = np.zeros((T, 1)), (0.5, 0.9, 1.0)
    x[[2, 12, 13]] = [[1], [1], [-0.5]]
    found = [
        or_ours(numbers_of(accumulate, (T, 1)), ours.accumulate, x.copy(), f, np.zeros(1), name="accumulate")
        for f in shares
    ]
    named = [Line(c[:, 0], f"f = {f:g}") for f, (c, _) in zip(shares, found, strict=True)]
    show(
        lines(named, x="step t", y="c", title="Memories that leak: +1 at t = 3 and 13, −½ at 14"),
        notes=[note for _, note in found],
    )
