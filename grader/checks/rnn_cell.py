"""Claims about one-hot vectors, one step of the simple recurrent network, and a whole sequence."""

import numpy as np

from grader.bugs import rnn_cell as bugs
from grader.bugs.loop_rnn import loop
from grader.bugs.rnn_cell import draw, right_step
from grader.claims import UNREADABLE, Wrong, as_array, expect, parts_of, value_of
from grader.report import Report
from lstm_ref import character_model

SIZES = ((1, 2, 1), (2, 1, 3), (3, 5, 4))  # (N, D, H), the smallest first: the first failure is the smallest
LENGTHS = (1, 2, 7)  # of the sequences, in the same order


def given(N, D, H, T=None):
    return f" (with {'' if T is None else f'T = {T}, '}N = {N}, D = {D}, H = {H})"


def check_one_hot(one_hot, points, seed=0):
    """Claims about symbols as vectors."""
    report = Report("one_hot", points, seed, lambda rng: bugs.diagnose_one_hot(one_hot, rng))

    @report.claim(
        "A sequence of symbols (T,) becomes T vectors of V entries, each with one 1 at the symbol's place.", 2
    )
    def _(rng):
        for T, V in ((1, 2), (3, 4), (7, 6)):
            symbols = rng.integers(V, size=T)
            where = f" (with symbols {symbols.tolist()}, V = {V})"
            expect("one_hot", value_of(one_hot, symbols, V), character_model.one_hot(symbols, V), where)

    @report.claim("A batch (T, N) becomes (T, N, V), though not all of the V symbols occur in it.", 2)
    def _(rng):
        for T, N, V in ((2, 1, 3), (2, 3, 4), (7, 3, 6)):
            symbols = rng.integers(V - 1, size=(T, N))
            where = f" (with symbols of shape {(T, N)}, V = {V})"
            expect("one_hot", value_of(one_hot, symbols, V), character_model.one_hot(symbols, V), where)

    return report


def check_step(rnn_step, points, seed=0):
    """Claims about one step: each part alone, then all together."""

    def locate(rng):
        for size in SIZES:
            x_t, h_prev, (W_x, W_h, b) = draw(rng, *size)
            for part, x, h, bias in (
                ("the part of the bias", 0, 0, 1),
                ("the part of x_t", 1, 0, 0),
                ("the part of h_prev", 0, 1, 0),
                ("the whole sum, from parts that are right", 1, 1, 1),
            ):
                args = x * x_t, h * h_prev, (W_x, W_h, bias * b)
                try:
                    expect("h_t", value_of(rnn_step, *args), right_step(*args), given(*size))
                except Wrong as wrong:
                    return f"{part}. {'With all else at zero, ' if 'part of' in part else ''}{wrong}"
        return None

    report = Report("rnn_step", points, seed, lambda rng: bugs.diagnose_step(rnn_step, rng), locate)

    def compare(rng, x=1, h=1, b=1):
        for size in SIZES:
            x_t, h_prev, (W_x, W_h, bias) = draw(rng, *size)
            args = x * x_t, h * h_prev, (W_x, W_h, b * bias)
            expect("h_t", value_of(rnn_step, *args), right_step(*args), given(*size))

    @report.claim("With a state and biases of zero, h_t is the tanh of W_x x_t.")
    def _(rng):
        compare(rng, h=0, b=0)

    @report.claim("With an input of zero, h_t is the tanh of W_h h_prev + b.")
    def _(rng):
        compare(rng, x=0)

    @report.claim("For any input, state and weights h_t is the tanh of the whole sum.", weight=2)
    def _(rng):
        compare(rng)

    return report


def either(rnn_step, problem, test):
    """Run `test(h, h_T)` on the right numbers and, if it fails, on those of the learner's own step.

    So a mistake in rnn_step, which has lost its points already, costs none here. The own step counts only where
    its state depends on the input: with one that returns h_prev, or always the same, any loop would pass.
    """
    x, h_0, params = problem
    try:
        test(*loop(right_step, x, h_0, params))
    except Wrong as wrong:
        own = bugs.learners(rnn_step)
        try:
            h_t, moved = own(x[0], h_0, params), own(x[0] + 1, h_0, params)
            if h_t.shape != h_0.shape or np.allclose(h_t, moved):
                raise wrong
            h, h_T = loop(own, x, h_0, params)
        except (Wrong, *UNREADABLE):
            raise wrong from None
        test(h, h_T)


def check_forward(rnn_forward, rnn_step, points, seed=0):
    """Claims about a sequence, on the right numbers or on those of the learner's own step."""

    def locate(rng):
        for T, size in zip(LENGTHS, SIZES, strict=True):
            problem = draw(rng, *size, T=T)
            want, _ = loop(right_step, *problem)
            got = as_array("h", parts_of(value_of(rnn_forward, *problem), ("h", "h_T"))[0])
            for t in range(T if got.shape == want.shape else 0):
                if not np.allclose(got[t], want[t]):
                    before = f" All before t = {t} is right." if t else ""
                    return f"at t = {t}{given(*size, T)}.{before}"
        return None

    def diagnose(rng):
        return bugs.diagnose_forward(rnn_forward, rnn_step, rng)

    report = Report("rnn_forward", points, seed, diagnose, locate)

    def compare(rng, test):
        for T, size in zip(LENGTHS, SIZES, strict=True):
            problem = draw(rng, *size, T=T)
            h, h_T = parts_of(value_of(rnn_forward, *problem), ("h", "h_T"))
            where = given(*size, T)
            either(rnn_step, problem, lambda *want, h=h, h_T=h_T, where=where: test(h, h_T, *want, where))

    @report.claim("The first step starts from the h_0 that you are given.")
    def _(rng):
        def first(h, _, want, __, where):
            got = as_array("h", h)
            if got.shape != want.shape:
                raise Wrong(f"h should have the shape {want.shape}, yours has {got.shape}{where}.")
            expect("h[0]", got[0], want[0], where)

        compare(rng, first)

    @report.claim("Every step goes on from the state of the step before.", weight=3)
    def _(rng):
        compare(rng, lambda h, _, want, __, where: expect("h", h, want, where))

    @report.claim("The last state h_T comes back as well.")
    def _(rng):
        compare(rng, lambda _, h_T, __, want, where: expect("h_T", h_T, want, where))

    return report
