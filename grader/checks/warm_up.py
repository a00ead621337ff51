"""Claims about the warm-up: a layer, a sigmoid, a leaky sum."""

import numpy as np

from grader.bugs import first_steps
from grader.bugs import warm_up as bugs
from grader.claims import Wrong, as_array, expect, unchanged, value_of
from grader.report import Report

SIZES = ((1, 2, 1), (2, 1, 3), (3, 5, 4))  # (N, D, H), the smallest first: the first failure is the smallest
LENGTHS = ((1, 2), (3, 1), (7, 3))  # (T, N)


def report_of(name, function, points, seed):
    return Report(name, points, seed, lambda rng: bugs.diagnose(name, function, rng))


def check_layer(layer, points, seed=0):
    """Claims about x_t @ W_x.T + b: first without the bias, then with it."""
    report = report_of("layer", layer, points, seed)

    def compare(rng, bias):
        for N, D, H in SIZES:
            problem = rng.normal(size=(N, D)), rng.normal(size=(H, D)), bias * rng.normal(size=H)
            given = f" (with N = {N}, D = {D}, H = {H})"
            expect("a", value_of(layer, *problem), first_steps.layer(*problem), given)
            unchanged(layer, ("x_t", "W_x", "b"), *problem)

    @report.claim("With a bias of zero, row n of the result is W_x times row n of x_t.", weight=2)
    def _(rng):
        compare(rng, 0.0)

    @report.claim("Each unit's bias is added, once, and the arrays that you were given have not changed.")
    def _(rng):
        compare(rng, 1.0)

    return report


def check_sigmoid(sigmoid, points, seed=0):
    """Claims about the logistic function, where nothing overflows."""
    report = report_of("sigmoid", sigmoid, points, seed)

    @report.claim("Between -6 and 6 every entry is 1 / (1 + e^-a), in an array of any shape.", weight=2)
    def _(rng):
        for shape in ((1,), (4,), (3, 5), (2, 3, 4)):
            a = rng.uniform(-6, 6, size=shape)
            expect("sigmoid(a)", value_of(sigmoid, a), first_steps.sigmoid(a), f" (a has the shape {shape})")

    @report.claim("It lies between 0 and 1, it rises, and the array that you were given has not changed.")
    def _(rng):
        a = np.sort(rng.uniform(-6, 6, size=9))
        value = as_array("sigmoid(a)", value_of(sigmoid, a))
        if value.shape != a.shape:
            raise Wrong(f"sigmoid(a) should have the shape {a.shape}, yours has {value.shape}.")
        if not ((value > 0) & (value < 1)).all():
            raise Wrong(f"Your values run from {value.min():.3g} to {value.max():.3g}.")
        if not (np.diff(value) > 0).all():
            raise Wrong("Yours does not rise everywhere: a larger a should give a larger value.")
        unchanged(sigmoid, ("a",), a)

    return report


def sequence(rng, T, N):
    """Arguments of `accumulate`: inputs, the share that is kept, and a memory that does not start at zero."""
    return rng.normal(size=(T, N)), float(rng.uniform(0.1, 0.4)), rng.normal(size=N)


def check_accumulate(accumulate, points, seed=0):
    """Claims about c_t = f c_{t-1} + x_t: from zeros, the first step from any c_0, then all."""
    report = report_of("accumulate", accumulate, points, seed)

    def compare(rng, rows=slice(None), start=1.0):
        """Each problem after its `rows` were found right; `start` scales c_0."""
        for T, N in LENGTHS:
            x, f, c_0 = sequence(rng, T, N)
            problem = x, f, start * c_0
            c, want = as_array("c", value_of(accumulate, *problem)), first_steps.accumulate(*problem)
            given = f" (with T = {T}, N = {N}{'' if start else ', c_0 = 0'})"
            if c.shape != want.shape:
                raise Wrong(f"c should have the shape {want.shape}, yours has {c.shape}{given}.")
            expect("c", c[rows], want[rows], given)
            yield problem

    @report.claim("From a memory of zeros every row is f times the row before, plus the input of its step.")
    def _(rng):
        list(compare(rng, start=0.0))

    @report.claim("The memory before the first step counts: the first row is f c_0 + x_1.")
    def _(rng):
        list(compare(rng, rows=slice(1)))

    @report.claim("Every row is right, and the arrays that you were given have not changed.")
    def _(rng):
        for problem in compare(rng):
            unchanged(accumulate, ("x", "f", "c_0"), *problem)

    return report
