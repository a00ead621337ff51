"""Claims about how fast a gradient vanishes: predicted, measured, and made to grow first."""

import numpy as np

from grader.bugs import vanishing_search as search
from grader.checks.vanishing_jacobians import number
from grader.claims import Wrong, as_array, expect, value_of
from grader.report import Report
from lstm_ref import jacobians


def check_halving(half_life, steps_to_halve, points, seed=0):
    """Claims about the steps until half of a gradient is left, predicted and measured."""

    def diagnose(rng):
        given = ("half_life", half_life), ("half_life, s > 1", half_life), ("steps_to_halve", steps_to_halve)
        return [found for name, function in given for found in search.diagnose(name, function, rng)]

    report = Report("half_life, steps_to_halve", points, seed, diagnose)

    @report.claim("half_life(s) is the number n, whole or not, with s^n = 1/2.", weight=2)
    def _(rng):
        for s in (*rng.uniform(0.1, 0.9, 3), *rng.uniform(0.9, 0.999, 3)):
            got = number("half_life", value_of(half_life, float(s)))
            expect("half_life", got, jacobians.half_life(s), f" (with s = {s:.4f})")

    @report.claim("Where the gradient keeps its norm or grows, and only there, the half-life is np.inf.")
    def _(rng):
        if np.isinf(number("half_life", value_of(half_life, 0.5))):
            raise Wrong("half_life should be finite where the gradient shrinks (with s = 0.5000).")
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

    @report.claim("steps_to_halve is right for any Jacobian, even if the gradient first grows.", weight=2)
    def _(rng):
        for H in (2, 3, 4):
            dh_T, J = search.halving(rng, H)
            got = number("steps_to_halve", value_of(steps_to_halve, dh_T, J))
            expect("steps_to_halve", got, jacobians.steps_to_halve(dh_T, J), f" (with H = {H})")

    return report


def check_transient(transient, points, seed=0):
    """Claims about a Jacobian, given by its numbers, whose gradients grow before they vanish."""
    report = Report("transient", points, seed, lambda rng: search.about_transient(matrix_of(transient)))

    @report.claim(
        "No eigenvalue is above 0.9 in size, and yet one step makes some gradient 10 times as long.", weight=2
    )
    def _(rng):
        expect_growth(transient, 1, 10)

    @report.claim("Several steps make some gradient 100 times as long.", weight=2)
    def _(rng):
        expect_growth(transient, 50, 100)

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
