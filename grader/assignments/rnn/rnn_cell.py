"""Claims about one-hot vectors, one step of the simple recurrent network, and a whole sequence."""

import contextlib

import numpy as np

from grader.assignments.rnn import rnn_cell_bugs
from grader.assignments.rnn.hints import HINTS
from grader.assignments.rnn.loop import loop
from grader.assignments.rnn.rnn_cell_bugs import draw, right_step
from grader.judging.calls import StandIn, provisional
from grader.judging.claims import UNREADABLE, Wrong, as_array, expect, parts_of, throughout, value_of
from grader.judging.report import Report
from lstm_ref.text import character_model

SIZES = ((1, 2, 1), (2, 1, 3), (3, 5, 4))  # (N, D, H), the smallest first: the first failure is the smallest
LENGTHS = (1, 2, 7)  # of the sequences, in the same order


def given(N, D, H, T=None):
    return f" (with {'' if T is None else f'T = {T}, '}N = {N}, D = {D}, H = {H})"


def check_one_hot(one_hot, points, seed=0):
    """Claims about symbols as vectors."""
    report = Report(
        "one_hot",
        points,
        seed,
        lambda _: rnn_cell_bugs.diagnose_one_hot(one_hot, report.calls_of(one_hot)),
        hints=HINTS,
    )

    def compare(symbols, V):
        of = f"symbols {symbols.tolist()}" if symbols.size < 8 else f"symbols of shape {symbols.shape}"
        expect("one_hot", value_of(one_hot, symbols, V), character_model.one_hot(symbols, V), f" (with {of}, V = {V})")

    @report.claim(
        "A sequence of symbols (T,) becomes T vectors of V entries, each with one 1 at the symbol's place.", 2
    )
    def _(rng):
        some = ((rng.integers(V, size=T), V) for T, V in ((1, 2), (3, 4)))
        throughout((*some, (rng.permutation([*range(6), 0]), 6)), compare)

    @report.claim("A batch (T, N) becomes (T, N, V), though not all of the V symbols occur in it.", 2)
    def _(rng):
        sizes = (2, 1, 3), (2, 3, 4), (7, 3, 6)
        throughout([(rng.integers(V - 1, size=(T, N)), V) for T, N, V in sizes], compare)

    @report.claim("It takes symbols of any other shape too.")
    def _(rng):
        throughout([(rng.integers(5, size=shape), 5) for shape in ((1, 1), (2, 3, 4))], compare)

    report.conduct(one_hot, ("symbols", "V"))
    return report


PARTS = {"b": (0, 0, 1), "x_t": (1, 0, 0), "h_prev": (0, 1, 0)}  # what is left of (x_t, h_prev, b) to see one alone


def first_wrong(rnn_step, rng):
    """Which part of the step is wrong by itself, in words; or what is wrong where all of them are."""
    for size in SIZES:
        x_t, h_prev, (W_x, W_h, b) = draw(rng, *size)
        wrong = {}
        for part, (x, h, bias) in {**PARTS, "the whole": (1, 1, 1)}.items():
            args = x * x_t, h * h_prev, (W_x, W_h, bias * b)
            h_t = as_array("h_t", value_of(rnn_step, *args))
            if h_t.shape != h_prev.shape:
                return None  # it is no matter of parts
            try:
                expect("h_t", h_t, right_step(*args), given(*size))
            except Wrong as why:
                wrong[part] = str(why)
        names = [part for part in PARTS if part in wrong]
        if names and function_of_the_sum(rnn_step, rng):
            where = "the function of the sum: it is wrong in the same way whatever the sum is made of"
            return f"{where}. With all but {names[0]} at zero, {wrong[names[0]]}"
        if len(names) == len(PARTS) and right_without_W_h(rnn_step, x_t, h_prev, (W_x, W_h, b)):
            return (
                "what W_h is multiplied by: with W_h at zero all is right, and with it even a bias alone goes wrong. Does a "
                f"sum read units that are new already? With all but W_h and {names[0]} at zero, {wrong[names[0]]}"
            )
        if names:
            where = " and ".join(f"the part of {name}" for name in names)
            return f"{where}. With all but {names[0]} at zero, {wrong[names[0]]}"
        if wrong:
            return f"the whole sum, from parts that are right. {wrong['the whole']}"
    return None


def right_without_W_h(rnn_step, x_t, h_prev, params):
    args = x_t, h_prev, (params[0], 0 * params[1], params[2])
    return np.allclose(as_array("h_t", value_of(rnn_step, *args)), right_step(*args))


def function_of_the_sum(rnn_step, rng):
    """Whether h_t depends on the sum alone, and wrongly: it is the same where the sum comes from x_t, from h_prev or from
    b, of one unit each."""
    one, a, nothing = np.eye(3), rng.normal(size=3), np.zeros(3)
    sums = [
        (one[:1], nothing[None], (np.diag(a), 0 * one, nothing)),
        (nothing[None], one[:1], (0 * one, np.diag(a), nothing)),
        (nothing[None], nothing[None], (one, one, a * one[0])),
    ]
    first, *others = (as_array("h_t", value_of(rnn_step, *args)) for args in sums)
    alike = all(np.shape(other) == np.shape(first) and np.allclose(other, first) for other in others)
    return alike and not np.allclose(first, right_step(*sums[0]))


def check_step(rnn_step, points, seed=0):
    """Claims about one step: each part alone, then all together, then at the extremes."""

    def diagnose(_):
        return rnn_cell_bugs.diagnose_step(rnn_step, report.calls_of(rnn_step))

    report = Report("rnn_step", points, seed, diagnose, lambda rng: first_wrong(rnn_step, rng), hints=HINTS)

    def compare(args, where):
        expect("h_t", value_of(rnn_step, *args), right_step(*args), where)

    def of_parts(rng, x=1, h=1, b=1):
        for size in SIZES:
            x_t, h_prev, (W_x, W_h, bias) = draw(rng, *size)
            yield (x * x_t, h * h_prev, (W_x, W_h, b * bias)), given(*size)

    @report.claim("With a state and biases of zero, h_t is the tanh of W_x x_t.")
    def _(rng):
        throughout(of_parts(rng, h=0, b=0), compare)

    @report.claim("With an input of zero, h_t is the tanh of W_h h_prev + b.")
    def _(rng):
        throughout(of_parts(rng, x=0), compare)

    @report.claim("For any input, state and weights h_t is the tanh of the whole sum.", weight=2)
    def _(rng):
        throughout(of_parts(rng), compare)

    @report.claim("It is right where units are saturated, up to sums of thousands, and for float32 too.")
    def _(rng):
        x_t, h_prev, (W_x, W_h, b) = draw(rng, 3, 5, 4)
        large = (((x_t, h_prev, (k * W_x, k * W_h, k * b)), f" (with weights {k} times as large)") for k in (9, 2000))
        single = (x_t.astype("f4"), h_prev.astype("f4"), (W_x, W_h, b)), " (with x_t and h_prev in float32)"
        throughout((*large, single), compare)

    report.conduct(rnn_step, ("x_t", "h_prev", "params"))
    return report


def outputs(rnn_forward, problem):
    """The learner's h of every step and last state, as arrays."""
    h, h_T = parts_of(value_of(rnn_forward, *problem), ("h", "h_T"))
    return as_array("h", h), as_array("h_T", h_T)


def either(rnn_forward, rnn_step, problem, test):
    """Run `test(forward, step)` on the learner's sequence as it stands, with our step in the place of their own if that
    fails, and then by the numbers of their own step; `step` gives the numbers that are right.

    So a mistake in rnn_step, which has lost its points already, costs none here. The own step counts only where it
    depends on the state and on the input: with one that forgets either, a loop that never runs passes.
    """
    x, h_0, params = problem
    with contextlib.suppress(Wrong, *UNREADABLE), provisional():
        return test(rnn_forward, right_step)
    try:
        test(StandIn(rnn_forward, rnn_step=right_step), right_step)
    except Wrong as wrong:
        own = rnn_cell_bugs.learners(rnn_step)
        try:
            h_1, *others = (own(*start, params) for start in ((x[0], h_0), (x[0] + 1, h_0), (x[0], h_0 + 1)))
            if h_1.shape != h_0.shape or any(np.allclose(h_1, other) for other in others):
                raise wrong
            test(rnn_forward, own)
        except (Wrong, *UNREADABLE):
            raise wrong from None


def first_wrong_step(rnn_forward, rng):
    """The first time step at which the learner's outputs are wrong, in words, with our step in the place of theirs."""
    for T, size in zip(LENGTHS, SIZES, strict=True):
        problem = draw(rng, *size, T=T)
        want, _ = loop(right_step, *problem)
        got, _ = outputs(StandIn(rnn_forward, rnn_step=right_step), problem)
        for t in range(T if got.shape == want.shape else 0):
            if not np.allclose(got[t], want[t]):
                before = f" All before h[{t}] is right." if t else ""
                return f"at h[{t}]{given(*size, T)}.{before}"
    return None


def check_forward(rnn_forward, rnn_step, points, seed=0):
    """Claims about a sequence, on the right numbers or on those of the learner's own step."""

    def diagnose(_):
        return rnn_cell_bugs.diagnose_forward(rnn_forward, rnn_step, report.calls_of(rnn_forward))

    report = Report("rnn_forward", points, seed, diagnose, lambda rng: first_wrong_step(rnn_forward, rng), hints=HINTS)

    def compare(rng, test):
        def one(T, size):
            problem = draw(rng, *size, T=T)

            def run(forward, step):
                test(*outputs(forward, problem), *loop(step, *problem), given(*size, T))

            either(rnn_forward, rnn_step, problem, run)

        throughout(zip(LENGTHS, SIZES, strict=True), one)

    @report.claim("The first step starts from the h_0 that you are given.")
    def _(rng):
        def first(h, _, want, __, where):
            if h.shape != want.shape:
                raise Wrong(f"h should have the shape {want.shape}, yours has {h.shape}{where}.")
            expect("h[0]", h[0], want[0], where)

        compare(rng, first)

    @report.claim("Every step goes on from the state of the step before.", weight=3)
    def _(rng):
        compare(rng, lambda h, _, want, __, where: expect("h", h, want, where))

    @report.claim("The last state h_T comes back as well.")
    def _(rng):
        compare(rng, lambda _, h_T, __, want, where: expect("h_T", h_T, want, where))

    @report.claim("Two parts, the second of which starts from the state that the first gives back, are the whole.")
    def _(rng):
        x, h_0, params = problem = draw(rng, 3, 5, 4, T=6)

        def run(forward, step):
            first, middle = outputs(forward, (x[:2], h_0, params))
            second, _ = outputs(forward, (x[2:], middle, params))
            if first.shape[1:] != second.shape[1:]:
                raise Wrong("The outputs of the two parts do not fit together along time.")
            expect("h", np.concatenate([first, second]), loop(step, *problem)[0])

        either(rnn_forward, rnn_step, problem, run)

    report.conduct(rnn_forward, ("x", "h_0", "params"))
    return report
