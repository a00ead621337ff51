"""Claims about how fast a gradient vanishes: predicted, measured, and made to grow first."""

import numpy as np

from grader.assignments.vanishing_gradients import search
from grader.assignments.vanishing_gradients.hints import HINTS
from grader.assignments.vanishing_gradients.jacobians import number
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.report import Report
from lstm_ref.learning import jacobians


def check_halving(half_life, steps_to_halve, points, seed=0):
    """Claims about the steps until half of a gradient is left, predicted and measured."""

    functions = {"half_life": half_life, "steps_to_halve": steps_to_halve}

    def diagnose(rng):
        return [
            found
            for name, function in functions.items()
            for found in search.diagnose(name, function, report.calls_of(function, search.twin(name)()))
        ]

    report = Report("half_life, steps_to_halve", points, seed, diagnose, hints=HINTS)

    @report.claim(
        "half_life(s) is the number n, whole or not, with s^n = 1/2.",
        weight=2,
        until_tried="half_life(s) is the number of steps, whole or not, after which half is left.",
    )
    def _(rng):
        for s in (*rng.uniform(0.1, 0.9, 3), *rng.uniform(0.9, 0.999, 3)):
            got = number("half_life", value_of(half_life, float(s)))
            expect("half_life", got, jacobians.half_life(s), f" (with s = {s:.4f})")

    @report.claim(
        "Where the gradient keeps its norm or grows, and only there, the half-life is np.inf.",
        until_tried="Where the norm never halves, and only there, the half-life is np.inf.",
    )
    def _(rng):
        for s in (0.5, *(1 - rng.uniform([0.05, 0.01, 0.001], [0.2, 0.03, 0.003]))):
            if not np.isfinite(number("half_life", value_of(half_life, float(s)))):
                raise Wrong(f"half_life should be finite where the gradient shrinks (with s = {s:.4f}).")
        for s in (1.0, float(rng.uniform(1.01, 1.2)), float(rng.uniform(1.2, 4))):
            got = number("half_life", value_of(half_life, s))
            if not (np.isinf(got) and got > 0):
                raise Wrong(f"half_life should be np.inf, yours is {got:.5g} (with s = {s:.4f}).")

    @report.claim("steps_to_halve agrees with it where every direction shrinks alike.", weight=2)
    def _(rng):
        for H, s in ((1, 0.9), (2, float(rng.uniform(0.88, 0.9))), (4, float(rng.uniform(0.955, 0.96)))):
            J = jacobians.orthogonal(rng.normal(size=(H, H)), s)
            got = number("steps_to_halve", value_of(steps_to_halve, rng.normal(size=H), J))
            expect("steps_to_halve", got, np.ceil(jacobians.half_life(s)), f" (H = {H}, J orthogonal times {s:.3f})")

    @report.claim(
        "steps_to_halve is right for any Jacobian, even if the gradient grows first, or afterwards.", weight=2
    )
    def _(rng):
        for H in (2, 3, 4):
            dh_T, J = far_from_normal(rng, H)
            for scale in (1.0, 1e3, 1e-3):
                got = number("steps_to_halve", value_of(steps_to_halve, scale * dh_T, J))
                expect("steps_to_halve", got, jacobians.steps_to_halve(dh_T, J), f" (with H = {H})")

        # three units, one after the other: a third, then three times as much, then a tenth
        J = np.array([[0.0, 0.3, 0.0], [0.0, 0.0, 3.0], [0.95, 0.0, 0.0]])  # it is halved and not, again and again
        got = number("steps_to_halve", value_of(steps_to_halve, rng.uniform(1, 2) * np.array([1.0, 0.0, 0.0]), J))
        expect("steps_to_halve", got, 1, " (the norm falls to 0.3, then rises to 0.9 of what it was)")

        # five units, one after the other: whoever doubles n until the norm is halved passes over the third step
        J = np.diag([0.9, 0.9, 0.5, 2.3], 1)
        J[4, 0] = 0.95
        got = number("steps_to_halve", value_of(steps_to_halve, rng.uniform(1, 2) * np.eye(5)[0], J))
        expect("steps_to_halve", got, 3, " (the norm falls to 0.4 in three steps, then rises to 0.9 of what it was)")

    @report.claim("To be at exactly half is to be at most half.")
    def _(rng):
        # numbers that halves and squares leave exact
        turn = np.array([[0.0, 1.0], [0.5, 0.0]])
        for dh_T, J, want in (([3.0], [[0.5]], 1), ([3.0, 4.0], 0.5 * np.eye(2), 1), ([4.0, 0.0], turn, 2)):
            size = 2.0 ** rng.integers(-3, 4)
            got = number("steps_to_halve", value_of(steps_to_halve, size * np.array(dh_T), np.array(J)))
            expect("steps_to_halve", got, want, f" (J = {np.array(J).tolist()})")
        for s, want in ((0.5, 1), (0.25, 0.5)):
            expect("half_life", number("half_life", value_of(half_life, s)), want, f" (with s = {s:g})")

    @report.claim("Both are right for half-lives of hundreds of steps, and s = 1 gives no warning.")
    def _(rng):
        s = float(rng.uniform(0.9982, 0.9985))
        got = number("half_life", value_of(half_life, s))
        expect("half_life", got, jacobians.half_life(s), f" (with s = {s:.6f})")
        silent(half_life, 1.0)
        J = jacobians.orthogonal(rng.normal(size=(3, 3)), s)
        got = number("steps_to_halve", value_of(steps_to_halve, rng.normal(size=3), J))
        expect("steps_to_halve", got, np.ceil(jacobians.half_life(s)), f" (J orthogonal times {s:.6f})")

    report.conduct([(half_life, ("s",)), (steps_to_halve, ("dh_T", "J"))])
    return report


def far_from_normal(rng, H):
    """A gradient and a Jacobian under which it may grow before it shrinks."""
    J = np.triu(rng.normal(size=(H, H)), 1) * rng.uniform(0.5, 1.5) + np.diag(rng.uniform(0.6, 0.85, H))
    Q = jacobians.orthogonal(rng.normal(size=(H, H)))
    return rng.normal(size=H) * rng.uniform(1, 5), Q @ J @ Q.T


def check_transient(transient, points, seed=0):
    """Claims about a Jacobian, given by its numbers, whose gradients grow before they vanish."""
    report = Report("transient", points, seed, lambda rng: search.about_transient(matrix_of(transient)), hints=HINTS)

    @report.claim(
        "No eigenvalue is above 0.9 in size, and yet one step makes some gradient 10 times as long.", weight=2
    )
    def _(rng):
        expect_growth(transient, 1, 10)

    @report.claim("Within 50 steps some gradient becomes 100 times as long.", weight=2)
    def _(rng):
        expect_growth(transient, 50, 100)

    @report.claim("After a thousand steps less than a thousandth of any gradient is left, though it did grow.")
    def _(rng):
        expect_growth(transient, 50, 10)
        left = np.linalg.norm(np.linalg.matrix_power(matrix_of(transient), 1000), 2)
        if not left < 1e-3:
            raise Wrong(f"After a thousand steps some gradient is {left:.3g} times as long as it was.")

    return report


def matrix_of(transient):
    """The learner's matrix (2, 2) of finite numbers; Wrong where it is none."""
    J = as_array("J", value_of(transient)).astype(float)
    if J.shape != (2, 2):
        raise Wrong(f"J should have the shape (2, 2), yours has {J.shape}.")
    if not np.isfinite(J).all():
        raise Wrong("J should hold finite numbers.")
    return J


def expect_growth(transient, steps, factor):
    """Wrong unless no eigenvalue is above 0.9 and, within `steps`, some gradient becomes `factor` times as long."""
    J = matrix_of(transient)
    radius = np.abs(np.linalg.eigvals(J)).max()
    if radius > 0.9 + 1e-6:
        raise Wrong(f"An eigenvalue of your J has the size {radius:.4g}, which is above 0.9.")
    norms = [np.linalg.norm(np.linalg.matrix_power(J, n), 2) for n in range(1, steps + 1)]
    if max(norms) < factor * (1 - 1e-6):
        within = "one step" if steps == 1 else f"{steps} steps"
        raise Wrong(
            f"Within {within} no gradient becomes more than {max(norms):.4g} times as long; {factor} is asked for."
        )
