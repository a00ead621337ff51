"""Claims about Jacobians of a tanh network, their products, and the gradients that they carry."""

from functools import partial

import numpy as np

from grader.assignments.vanishing_gradients import search
from grader.assignments.vanishing_gradients.hints import HINTS
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.report import Report
from lstm_ref import rnn
from lstm_ref.learning import jacobians

SIZES = ((1, 2), (2, 1), (5, 4))  # (D, H), the smallest first: the first failure is the smallest
LENGTHS = (1, 2, 7)  # of the sequences, in the same order


report_of = partial(Report.on, diagnose=search.diagnose, right=lambda name: search.twin(name)(), hints=HINTS)


def network(rng, D, H):
    """Arguments of `step_jacobian`: x_t, h_prev and params."""
    W_x, W_h, b = (rng.normal(size=size) for size in ((H, D), (H, H), H))
    return rng.normal(size=D), rng.uniform(-1, 1, H), (W_x / 2, W_h / 2, b / 2)


def number(name, value):
    """The value as one number; Wrong where it is an array."""
    array = as_array(name, value)
    if array.size != 1:
        raise Wrong(f"{name} should be one number, yours has the shape {array.shape}.")
    return array.reshape(())


def check_step_jacobian(step_jacobian, points, seed=0):
    """Claims about dh_t/dh_prev: at slopes of 1 and of 0, then at any, then as a change measured."""
    report = report_of("step_jacobian", step_jacobian, points, seed)

    @report.claim(
        "A unit whose pre-activation is 0 has its row of W_h for a row, and a saturated one a row of zeros.",
        until_tried="Where each slope is 1 or 0, every entry is right.",
    )
    def _(rng):
        for D, H in ((1, 2), (5, 4)):
            x_t, h_prev, (W_x, W_h, _) = network(rng, D, H)
            saturated = rng.permutation(np.arange(H) % 2 == 0)
            params = W_x, W_h, 50 * saturated - (W_x @ x_t + W_h @ h_prev)
            want = np.where(saturated[:, None], 0, W_h)
            expect("J", value_of(step_jacobian, x_t, h_prev, params), want, f" (with D = {D}, H = {H})")

    @report.claim(
        "Each row is scaled by the slope of its own unit.",
        weight=3,
        until_tried="With any slopes, every entry is right.",
    )
    def _(rng):
        for D, H in SIZES:
            problem = network(rng, D, H)
            want = jacobians.step_jacobian(*problem)
            expect("J", value_of(step_jacobian, *problem), want, f" (with D = {D}, H = {H})")

    @report.claim("Row j tells how far h_t[j] moves when entries of h_prev are moved a little, one by one.", weight=2)
    def _(rng):
        x_t, h_prev, (W_x, W_h, b) = network(rng, 3, 4)
        columns = []
        for k in range(4):
            ends = [np.tanh(W_x @ x_t + W_h @ (h_prev + sign * 1e-5 * np.eye(4)[k]) + b) for sign in (1, -1)]
            columns.append((ends[0] - ends[1]) / 2e-5)
        expect("J", value_of(step_jacobian, x_t, h_prev, (W_x, W_h, b)), np.stack(columns, axis=1))

    @report.claim("Pre-activations of a thousand, and of minus a thousand, have slopes of 0, without a warning.")
    def _(rng):
        x_t, h_prev, (W_x, W_h, b) = network(rng, 5, 4)
        problem = x_t, h_prev, (W_x, W_h, b + rng.permutation([1000.0, 0, -1000.0, 0]))
        expect("J", value_of(step_jacobian, *problem), jacobians.step_jacobian(*problem))
        silent(step_jacobian, *problem)

    report.conduct(step_jacobian, ("x_t", "h_prev", "params"))
    return report


def check_total_jacobian(total_jacobian, points, seed=0):
    """Claims about dh_T/dh_0 from the Jacobians of all steps."""
    report = report_of("total_jacobian", total_jacobian, points, seed)

    @report.claim(
        "The Jacobian of two steps is that of the second times that of the first.",
        weight=2,
        until_tried="The Jacobian of two steps is right.",
    )
    def _(rng):
        for H in (1, 2, 4):
            first, second = rng.normal(size=(2, H, H))
            got = value_of(total_jacobian, np.stack([first, second]))
            expect("dh_T/dh_0", got, second @ first, f" (with T = 2, H = {H})")

    @report.claim("It holds for any number of steps, one included.", weight=2)
    def _(rng):
        for T, scale in ((1, 1.0), (3, 1.0), (7, 1.0), (7, 30.0)):
            given = scale * rng.normal(size=(T, 4, 4))
            got = value_of(total_jacobian, given)
            expect("dh_T/dh_0", got, jacobians.total_jacobian(given), f" (with T = {T}, H = 4)")

    @report.claim(
        "It carries a gradient back as backpropagation through time does, where it vanishes and where it grows."
    )
    def _(rng):
        for scale in (0.5, 1.0, 4.0):
            dh_T, given, dh_0 = sequence(rng, 9, 5, 4, scale)
            total = as_array("dh_T/dh_0", value_of(total_jacobian, given))
            expect("the shape of dh_T/dh_0", total.shape, (4, 4))
            size = np.linalg.norm(dh_0)
            expect("dh_0, as a share of its norm", total.T @ dh_T / size, dh_0 / size, " (by your Jacobian from dh_T)")

    report.conduct(total_jacobian, ("jacobians",))
    return report


def check_norms_by_lag(norms_by_lag, points, seed=0):
    """Claims about the norm of the gradient at each lag."""
    report = report_of("norms_by_lag", norms_by_lag, points, seed)

    def norms(rng, T, H):
        problem = rng.normal(size=H), rng.normal(size=(T, H, H))
        got = as_array("norms", value_of(norms_by_lag, *problem))
        if got.shape != (T + 1,):
            raise Wrong(f"norms should have the shape {(T + 1,)}, yours has {got.shape} (with T = {T}, H = {H}).")
        return got, jacobians.norms_by_lag(*problem)

    @report.claim("At lag 0 stands the norm of the gradient that comes to h_T.")
    def _(rng):
        for T, (_, H) in zip(LENGTHS, SIZES, strict=True):
            got, want = norms(rng, T, H)
            expect("norms[0]", got[0], want[0], f" (with T = {T}, H = {H})")

    @report.claim("At lag 1 stands what the last step's Jacobian makes of it.", weight=2)
    def _(rng):
        for T, (_, H) in zip(LENGTHS, SIZES, strict=True):
            got, want = norms(rng, T, H)
            expect("norms[1]", got[1], want[1], f" (with T = {T}, H = {H})")

    @report.claim("At lag k stands the norm after k Jacobians, down to lag T.", weight=3)
    def _(rng):
        for T, (_, H) in zip(LENGTHS, SIZES, strict=True):
            got, want = norms(rng, T, H)
            expect("norms", got, want, f" (with T = {T}, H = {H})")

    @report.claim("It is relatively exact, however far the gradient vanishes or explodes.")
    def _(rng):
        for scale in (0.5, 4.0):
            dh_T, given, dh_0 = sequence(rng, 30, 5, 4, scale)
            got = as_array("norms", value_of(norms_by_lag, dh_T, given))
            want = jacobians.norms_by_lag(dh_T, given)
            if got.shape != want.shape:
                raise Wrong(f"norms should have the shape {want.shape}, yours has {got.shape} (with T = 30, H = 4).")
            expect("norms, as a share of the right ones", got / want, np.ones(31), " (with T = 30, H = 4)")
            expect("the last norm, as a share of that of dh_0", got[-1] / np.linalg.norm(dh_0), 1)

    report.conduct(norms_by_lag, ("dh_T", "jacobians"))
    return report


def sequence(rng, T, D, H, scale=1.0):
    """A gradient at the end of a tanh network's sequence, and the Jacobians and dh_0 that the reference gives."""
    W_x, W_h, b = rng.normal(size=(H, D)), scale * rng.normal(size=(H, H)) / np.sqrt(H), rng.normal(size=H) / 2
    h, _, cache = rnn.forward(rng.normal(size=(T, 1, D)), np.zeros((1, H)), rnn.Params(W_x, W_h, b))
    dh_T = rng.normal(size=H)
    _, dh_0, _ = rnn.backward(np.zeros_like(h), dh_T[None], cache)
    return dh_T, jacobians.jacobians_of(h[:, 0], W_h), dh_0[0]


def check_norm_bound(norm_bound, points, seed=0):
    """Claims about the bound of a product of n Jacobians."""
    report = report_of("norm_bound", norm_bound, points, seed)

    @report.claim(
        "For one step it is the largest singular value of W_h times the steepest slope.",
        weight=2,
        until_tried="For one step it is the smallest bound that holds for all slopes.",
    )
    def _(rng):
        for H in (1, 2, 4):
            W_h, slope = rng.normal(size=(H, H)), float(rng.uniform(0.2, 1))
            want = slope * np.linalg.svd(W_h)[1].max()
            got = number("norm_bound", value_of(norm_bound, W_h, slope, 1))
            expect("norm_bound", got, want, f" (with H = {H}, slope = {slope:.3f}, n = 1)")

    @report.claim("Every further step multiplies it by the same number.", weight=2)
    def _(rng):
        for n in (2, 3, 10):
            W_h, slope = rng.normal(size=(4, 4)), float(rng.uniform(0.2, 1))
            one, all_n, twice = (
                number("norm_bound", value_of(norm_bound, W, slope, steps))
                for W, steps in ((W_h, 1), (W_h, n), (2 * W_h, n))
            )
            if not 0 < one < np.inf:
                raise Wrong(f"For one step it is {one:.5g}, which nothing can be multiplied by.")
            # the learner's bound for one step may be wrong: what follows from it is no right bound to be compared with
            for factor, got in ((1, all_n), (2, twice)):
                if not np.isclose(got, (factor * one) ** n):
                    times = "" if factor == 1 else ", with twice the W_h"
                    raise Wrong(
                        f"For one step it is {one:.5g}, for {n} steps{times} {got:.5g}: to multiply {n} times by the same "
                        f"number{' and by 2' if times else ''} gives {(factor * one) ** n:.5g} (with slope = {slope:.3f})."
                    )

    @report.claim(
        "Real products stay within it, and come up to it, also for a W_h whose eigenvalues are all zero.",
        until_tried="Real products stay within it, and come up to it, whatever W_h is.",
    )
    def _(rng):
        a = rng.uniform(2, 9)
        for W_h, slope in ((np.array([[a, a], [-a, -a]]), 1.0), (rng.normal(size=(4, 4)), 0.25)):
            slopes = slope * (rng.uniform(size=(6, len(W_h))) < 0.7)
            slopes[:, 0] = slope
            product = np.linalg.norm(np.linalg.multi_dot([np.diag(each) @ W_h for each in slopes]), 2)
            got = number("norm_bound", value_of(norm_bound, W_h, slope, 6))
            if not got * (1 + 1e-6) >= product:
                raise Wrong(f"A product of 6 Jacobians has the norm {product:.4g}, your bound is {got:.4g}.")
            want = jacobians.norm_bound(W_h, slope, 6)
            expect("your bound, as a share of the smallest one", got / want, 1, f" (slope = {slope:g}, n = 6)")

    report.conduct(norm_bound, ("W_h", "slope", "n"))
    return report
