"""Claims about one-hot vectors, one step of the simple recurrent network, and a whole sequence."""

import numpy as np

from grader.assignments.rnn import first_wrong, rnn_cell_bugs
from grader.assignments.rnn.hints import HINTS
from grader.assignments.rnn.loop import loop
from grader.assignments.rnn.own_step import either, outputs
from grader.assignments.rnn.rnn_cell_bugs import draw, right_step
from grader.assignments.rnn.sizes import LENGTHS, SIZES, given
from grader.judging.claims import Wrong, expect, throughout, value_of
from grader.judging.report import Report
from lstm_ref.text import character_model

NEAR_ZERO = 0.05


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


def decided(rng, *sizes):
    """As `draw` has it, with no sum near zero: times thousands, that would be what rounding in float32 makes of it."""
    while True:
        x_t, h_prev, (W_x, W_h, b) = drawn = draw(rng, *sizes)
        if np.abs(x_t @ W_x.T + h_prev @ W_h.T + b).min() > NEAR_ZERO:
            return drawn


def check_step(rnn_step, points, seed=0):
    """Claims about one step: each part alone, then all together, then at the extremes."""

    def diagnose(_):
        return rnn_cell_bugs.diagnose_step(rnn_step, report.calls_of(rnn_step))

    report = Report(
        "rnn_step", points, seed, diagnose, lambda rng: first_wrong.part_of_step(rnn_step, rng), hints=HINTS
    )

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
        x_t, h_prev, (W_x, W_h, b) = decided(rng, 3, 5, 4)
        large = (((x_t, h_prev, (k * W_x, k * W_h, k * b)), f" (with weights {k} times as large)") for k in (9, 2000))
        single = (x_t.astype("f4"), h_prev.astype("f4"), (W_x, W_h, b)), " (with x_t and h_prev in float32)"
        throughout((*large, single), compare)

    report.conduct(rnn_step, ("x_t", "h_prev", "params"))
    return report


def check_forward(rnn_forward, rnn_step, points, seed=0):
    """Claims about a sequence, on the right numbers or on those of the learner's own step."""

    def diagnose(_):
        return rnn_cell_bugs.diagnose_forward(rnn_forward, rnn_step, report.calls_of(rnn_forward))

    report = Report(
        "rnn_forward", points, seed, diagnose, lambda rng: first_wrong.time_step(rnn_forward, rng), hints=HINTS
    )

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
