"""Claims about the warm-up: a layer, a sigmoid, a leaky sum."""

from functools import partial

import numpy as np

from grader.assignments.warm_up import bugs, first_steps
from grader.assignments.warm_up.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, silent, throughout, value_of
from grader.judging.report import Report

SIZES = ((1, 2, 1), (2, 1, 3), (4, 4, 4), (3, 5, 4))  # (N, D, H); the first failure is the smallest
LENGTHS = ((1, 2), (3, 1), (4, 4), (7, 3))  # (T, N)
LONG = (60, 2)
PLACES = {  # by the numbers at which a sigmoid is wrong
    frozenset({0.0}): "in the middle",
    frozenset({40.0}): "for large a",
    frozenset({-40.0}): "for small a",
    frozenset({40.0, -40.0}): "for large and for small a",
    frozenset({2.0}): "in between",
    frozenset({2.0, -2.0}): "in between",
}


report_of = partial(Report.on, diagnose=bugs.diagnose, hints=HINTS)


def check_layer(layer, points, seed=0):
    """Claims about x_t @ W_x.T + b: first without the bias, then with it."""
    report = report_of("layer", layer, points, seed)

    def compare(rng, bias):
        def one(N, D, H):
            problem = rng.normal(size=(N, D)), rng.normal(size=(H, D)), bias * rng.normal(size=H)
            given = f" (with N = {N}, D = {D}, H = {H})"
            expect("a", value_of(layer, *problem), first_steps.layer(*problem), given)

        throughout(SIZES, one)

    @report.claim("With a bias of zero, row n of the result is W_x times row n of x_t.", weight=2)
    def _(rng):
        compare(rng, 0.0)

    @report.claim("Each unit's bias is added, once.")
    def _(rng):
        compare(rng, 1.0)

    report.conduct(layer, ("x_t", "W_x", "b"))
    return report


def check_sigmoid(sigmoid, points, seed=0):
    """Claims about the logistic function, at first where nothing overflows."""

    def off(a):
        """What is wrong with the sigmoid of one number, in words, or None."""
        got, want = np.ravel(value_of(sigmoid, np.array([a])))[0], first_steps.sigmoid(a)
        return None if np.isclose(got, want, atol=1e-6) else f"it should be {want:.4g}, yours is {got:.4g}"

    def first_wrong_place(_):
        wrong = {a: said for a in (0.0, 40.0, -40.0, 2.0) if (said := off(a))}
        if not wrong:
            return None
        everywhere = frozenset([*wrong, *([-2.0] if off(-2.0) else [])])
        where = PLACES.get(everywhere, f"at {len(everywhere)} of five numbers that are asked one by one")
        a, said = next(iter(wrong.items()))
        return f"{where}: at a = {a:g} {said}."

    report = report_of("sigmoid", sigmoid, points, seed, locate=first_wrong_place)

    def is_right(a, given):
        expect("sigmoid(a)", value_of(sigmoid, a), first_steps.sigmoid(a), given)

    @report.claim("Between -6 and 6 every entry is 1 / (1 + e^-a), in an array of any shape.", weight=2)
    def _(rng):
        shapes = (1,), (4,), (3, 5), (2, 3, 4)
        throughout(((rng.uniform(-6, 6, size=each), f" (a has the shape {each})") for each in shapes), is_right)

    @report.claim("It lies between 0 and 1, and it rises.")
    def _(rng):
        a = np.sort(rng.uniform(-6, 6, size=9))
        value = as_array("sigmoid(a)", value_of(sigmoid, a))
        if value.shape != a.shape:
            raise Wrong(f"sigmoid(a) should have the shape {a.shape}, yours has {value.shape}.")
        if not ((value > 0) & (value < 1)).all():
            raise Wrong(f"Your values run from {value.min():.3g} to {value.max():.3g}.")
        if not (np.diff(value) > 0).all():
            raise Wrong("Yours does not rise everywhere: a larger a should give a larger value.")

    @report.claim("It is right from minus a thousand to a thousand, without a warning.")
    def _(rng):
        def quietly(a, given):
            is_right(a, given)
            silent(sigmoid, a)

        a = np.array(
            [
                1000.0,
                *rng.permutation([*rng.uniform(-6, 6, size=3), rng.uniform(7, 10), rng.uniform(10, 11.5), 40, 800]),
            ]
        )
        throughout(((sign * a, f" (a = {np.round(sign * a, 1).tolist()})") for sign in (1, -1)), quietly)
        a = -rng.uniform(6.5, 9.5, size=4)  # where it is nearly e^a, and not quite
        share = as_array("sigmoid(a)", value_of(sigmoid, a)) / np.exp(a)
        expect("sigmoid(a) / e^a", share, first_steps.sigmoid(a) / np.exp(a), f" (a = {np.round(a, 1).tolist()})")

    @report.claim("It takes integers too.")
    def _(rng):
        a = rng.permutation([-3, -1, 0, 1, 2, 4])
        is_right(a, f" (a = {a.tolist()})")

    report.conduct(sigmoid, ("a",))
    return report


def sequence(rng, T, N):
    """Arguments of `accumulate`: inputs, the share that is kept, and a memory that does not start at zero."""
    return rng.normal(size=(T, N)), float(rng.uniform(0.1, 0.4)), rng.normal(size=N)


def check_accumulate(accumulate, points, seed=0):
    """Claims about c_t = f c_{t-1} + x_t: from zeros, the first step from any c_0, all of them, all shares f."""

    def first_wrong_row(rng):
        x, f, c_0 = sequence(rng, 7, 3)
        got, want = as_array("c", value_of(accumulate, x, f, c_0)), first_steps.accumulate(x, f, c_0)
        wrong = [t for t in range(7) if not np.allclose(got[t], want[t])] if got.shape == want.shape else []
        before = " All rows before it are right." if wrong and wrong[0] else ""
        return f"in row {wrong[0]}, which is c_{wrong[0] + 1}.{before}" if wrong else None

    report = report_of("accumulate", accumulate, points, seed, locate=first_wrong_row)

    def compare(rng, rows=slice(None), start=1.0, shares=(None,), scale=1.0, long=False):
        """That the `rows` are right; `start` scales c_0, `scale` all inputs, and `shares` stand for f. A `long` sequence
        has no input below 0: a sum that comes back to 0 would keep few of the digits of single precision."""

        def one(T, N, share):
            x, f, c_0 = sequence(rng, T, N)
            x, c_0 = (np.abs(x), np.abs(c_0)) if long else (x, c_0)
            problem = scale * x, f if share is None else share, start * scale * c_0
            c, want = as_array("c", value_of(accumulate, *problem)), first_steps.accumulate(*problem)
            given = (
                f" (with T = {T}, N = {N}{'' if start else ', c_0 = 0'}{'' if share is None else f', f = {share:g}'})"
            )
            if c.shape != want.shape:
                raise Wrong(f"c should have the shape {want.shape}, yours has {c.shape}{given}.")
            expect("c", c[rows] / scale, want[rows] / scale, given)

        throughout(((T, N, share) for T, N in ((LONG,) if long else LENGTHS) for share in shares), one)

    @report.claim("From a memory of zeros every row is f times the row before, plus the input of its step.")
    def _(rng):
        compare(rng, start=0.0)

    @report.claim("The memory before the first step counts: the first row is f c_0 + x_1.")
    def _(rng):
        compare(rng, rows=slice(1))

    @report.claim("Every row is right, for large numbers too.")
    def _(rng):
        compare(rng)
        compare(rng, scale=1000.0)

    @report.claim("With f = 1 nothing is lost, and with f = 0 each row is the input of its step.")
    def _(rng):
        compare(rng, shares=(1.0, 0.0))
        compare(rng, shares=(1.0,), long=True)

    report.conduct(accumulate, ("x", "f", "c_0"))
    return report
