"""Claims about a network that begins with the identity, and about a place of the LSTM in two dimensions."""

import numpy as np

from grader.assignments.images import cells_bugs, reference
from grader.assignments.images.hints import HINTS
from grader.assignments.images.problems import place
from grader.judging.claims import Wrong, expect, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report

WEIGHTS = ("W_x", "W_h", "b")
GRADIENTS = ("dx_t", "dh_prev", "dW_x", "dW_h", "db")
STATE = ("h", "c")


def check_irnn(irnn_start, irnn_step, irnn_step_backward, points, seed=0):
    """Claims about the three functions, each by itself."""

    def diagnose(rng):
        started, stepped, back = cells_bugs.started(rng), cells_bugs.stepped(rng), cells_bugs.back(rng)
        return [
            *told(report, irnn_start, started, reference, ("irnn_start",), cells_bugs.START_BUGS),
            *told(report, irnn_step, stepped, reference, ("irnn_step",), cells_bugs.STEP_BUGS),
            *told(report, irnn_step_backward, back, reference, ("irnn_step_backward",), cells_bugs.BACKWARD_BUGS),
        ]

    report = Report("irnn_start, irnn_step, irnn_step_backward", points, seed, diagnose, hints=HINTS)

    def expect_all(names, function, name, problem):
        got, want = value_of(function, *problem), getattr(reference, name)(*problem)
        if len(names) == 1:
            return expect(names[0], got, want)
        for part, mine, theirs in zip(names, parts_of(got, names), want, strict=True):
            expect(part, mine, theirs)

    @report.claim("The start has the given W_x, the identity for W_h, and no bias.", weight=2)
    def _(rng):
        for problem in cells_bugs.started(rng):
            expect_all(WEIGHTS, irnn_start, "irnn_start", problem)
        for name, array in zip(WEIGHTS, value_of(irnn_start, np.ones((2, 3))), strict=True):
            if (kind := np.asarray(array).dtype).kind != "f":
                raise Wrong(f"{name} should hold floats, for training writes fractions into it; yours has type {kind}.")

    @report.claim("A step adds up, and what is negative becomes 0.", weight=2)
    def _(rng):
        expect_all(
            ("h_t",), irnn_step, "irnn_step", (np.ones((1, 1)), np.ones((1, 1)), reference.irnn_start(np.ones((1, 1))))
        )
        for x_t, *rest in cells_bugs.stepped(rng):
            expect_all(("h_t",), irnn_step, "irnn_step", (x_t, *rest))
            expect_all(("h_t",), irnn_step, "irnn_step", (30 * x_t, *rest))

    @report.claim("Backwards, the gradient passes where h_t is positive, and nowhere else.", weight=3)
    def _(rng):
        for problem in cells_bugs.back(rng):
            expect_all(GRADIENTS, irnn_step_backward, "irnn_step_backward", problem)

    report.conduct(
        [
            (irnn_start, ("W_x",)),
            (irnn_step, ("x_t", "h_prev", "params")),
            (irnn_step_backward, ("dh_t", "x_t", "h_prev", "h_t", "params")),
        ],
        new=[irnn_start],
    )
    return report


def check_place(place_step, points, seed=0):
    """Claims about one place."""

    def diagnose(rng):
        problems = cells_bugs.placed(rng)
        return told(report, place_step, problems, reference, ("place_step",), cells_bugs.PLACE_BUGS)

    report = Report("place_step", points, seed, diagnose, hints=HINTS)

    def expect_state(problem, which=(0, 1)):
        got, want = parts_of(value_of(place_step, *problem), STATE), reference.place_step(*problem)
        for k in which:
            expect(STATE[k], got[k], want[k], f" (with N, D = {problem[0].shape}, H = {problem[1][0].shape[1]})")

    def corner(rng, N, D, H):
        x, _, _, params = place(rng, N, D, H)
        zero = np.zeros((N, H)), np.zeros((N, H))
        return x, zero, zero, params

    @report.claim("In the first corner, with no neighbours, c is what is written.", weight=2)
    def _(rng):
        expect_state(corner(rng, 1, 1, 1))
        expect_state(corner(rng, 2, 3, 4))

    @report.claim("With a neighbour on the left alone, its state is heard and its cell state kept in part.", weight=2)
    def _(rng):
        x, left, _, params = place(rng, 2, 3, 4)
        expect_state((x, left, (np.zeros((2, 4)), np.zeros((2, 4))), params))

    @report.claim("With a neighbour above alone, it has weights and a forget gate of its own.", weight=2)
    def _(rng):
        x, _, above, params = place(rng, 3, 2, 4)
        expect_state((x, (np.zeros((3, 4)), np.zeros((3, 4))), above, params))

    @report.claim("A neighbour that shows nothing, h = 0, may remember all the same: its c counts.")
    def _(rng):
        x, left, above, params = place(rng, 2, 4, 3)
        for silent_one in range(2):
            states = [(np.zeros_like(h) if k == silent_one else h, c) for k, (h, c) in enumerate((left, above))]
            expect_state((x, *states, params))

    @report.claim("With both, c is the sum of what is kept of each and what is written, and h shows it.", weight=3)
    def _(rng):
        for problem in cells_bugs.placed(rng):
            expect_state(problem)

    @report.claim("Large numbers do no harm, and NumPy does not warn.")
    def _(rng):
        x, left, above, params = coarse(place(rng, 2, 4, 3), 8)
        for scale in (1e3, 1e5):  # far enough for an exponential to overflow, whatever was drawn
            expect_state((scale * x, left, above, params))
            silent(place_step, scale * x, left, above, params)

    report.conduct(place_step, ("x", "left", "above", "params"))
    return report
