"""Claims about one step of the LSTM and about a whole sequence."""

from itertools import product

import numpy as np

from grader.assignments.gates import first_wrong, lstm_forward_bugs, lstm_step_search
from grader.assignments.gates.hints import HINTS
from grader.assignments.gates.lstm_step_search import right_step
from grader.assignments.gates.own_step import either, sequence
from grader.assignments.rnn.sizes import LENGTHS, SIZES, given
from grader.judging.calls import StandIn, observe, recorded
from grader.judging.claims import Wrong, as_array, expect, parts_of, silent, value_of
from grader.judging.report import Report
from lstm_ref.arrays import sigmoid

LARGE = (40.0, 88.0, 710.0, 1000.0)  # biases: exp overflows beyond 709, in float32 beyond 88


def lengths(rng):
    """LENGTHS, the last of them longer by as much as nobody knows."""
    return *LENGTHS[:-1], LENGTHS[-1] + int(rng.integers(20))


def step_of(lstm_step, problem):
    """The learner's (h_t, c_t)."""
    return parts_of(value_of(lstm_step, *problem), ("h_t", "c_t"))


def with_biases(problem, **biases):
    """The same problem with gates forced by their biases: b_i=-40 shuts the input gate."""
    x_t, state, (W_x, W_h, b) = problem
    b = b.copy()
    for name, bias in biases.items():
        np.split(b, 4)["ifgo".index(name[-1])][:] = bias
    return x_t, state, (W_x, W_h, b)


def saturated(rng, first):
    """A step with pre-activations far from zero beside moderate ones.

    Of 16 units, each has another set of gates open and shut: drawn at random, a few gates can be such that a mistake
    does not show, as where no output gate is open. Of the units besides, the first has all its biases at `first`, and
    the others are moderate.
    """
    x_t, state, (W_x, W_h, _) = lstm_step_search.draw(rng, N=2, D=3, H=21)
    signs = rng.permutation(list(product((-1, 1), repeat=4)))
    biases = np.concatenate([np.full((1, 4), first), signs * rng.choice(LARGE, size=signs.shape), np.zeros((4, 4))])
    return x_t, state, (W_x, W_h, biases.T.ravel())


def filled(rng):
    """A step with a large c_prev, which open forget gates keep: float32 keeps it too."""
    x_t, (h_prev, c_prev), params = with_biases(lstm_step_search.draw(rng), b_f=40)
    return x_t, (h_prev, 200 * c_prev), params


def check_lstm_step(lstm_step, points, seed=0):
    """Claims about one step: each gate at its limits, then any gates, then large numbers."""

    def locate(rng):
        problems = [(lstm_step_search.draw(rng, *size), given(*size)) for size in SIZES]
        large, all_sizes = (first_wrong.unsteady, first_wrong.digits), (first_wrong.step, first_wrong.extremes)
        tried = [(where, problems[-1:]) for where in large] + [(where, problems) for where in all_sizes]
        found = (where(lstm_step, *problem) for where, these in tried for problem in these)
        return next(filter(None, found), None)

    def diagnose(rng):
        with recorded(report.calls):  # claims end at the first wrong number: a name must explain more
            for problem in (lstm_step_search.draw(rng), lstm_step_search.draw(rng, 1, 2, 3)):
                observe(lstm_step, *problem)
        return lstm_step_search.diagnose(lstm_step, report.calls_of(lstm_step)[::-1])

    report = Report("lstm_step", points, seed, diagnose, locate, hints=HINTS)

    def c_t_for(rng, **biases):
        for N, D, H in SIZES:
            problem = with_biases(lstm_step_search.draw(rng, N, D, H), **biases)
            _, c_t = step_of(lstm_step, problem)
            expect("c_t", c_t, right_step(*problem)[1], given(N, D, H))

    @report.claim("With the input gate shut and the forget gate open, c_t is c_prev.")
    def _(rng):
        c_t_for(rng, b_i=-40, b_f=40)

    @report.claim("With the forget gate shut and the input gate open, c_t is the candidate and nothing of c_prev.")
    def _(rng):
        c_t_for(rng, b_i=40, b_f=-40)

    @report.claim("With all gates half open, c_t is the right mixture of c_prev and the candidate.", weight=2)
    def _(rng):
        c_t_for(rng)

    @report.claim("h_t shows tanh(c_t), of the c_t that you return, through the output gate.", weight=2)
    def _(rng):
        for N, D, H in SIZES:
            problem = lstm_step_search.draw(rng, N, D, H)
            h_t, c_t = step_of(lstm_step, problem)
            x_t, (h_prev, _), (W_x, W_h, b) = problem
            a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=-1)[3]
            c_t = as_array("c_t", c_t)
            if c_t.shape != (N, H):
                raise Wrong(f"c_t should have the shape {(N, H)}, yours has {c_t.shape}{given(N, D, H)}.")
            expect("h_t", h_t, sigmoid(a_o) * np.tanh(c_t), given(N, D, H))

    @report.claim("Pre-activations of up to a thousand, or a large c_prev, give the right state without a warning.")
    def _(rng):
        of_units = " (with b = {} for the first unit, and others between -1000 and 1000)"
        problems = [(saturated(rng, first), of_units.format(first)) for first in (-1000, 1000, 0)]
        for problem, where in [*problems, (filled(rng), " (with a large c_prev)")]:
            state = zip(("h_t", "c_t"), step_of(lstm_step, problem), right_step(*problem), strict=True)
            for name, got, want in state:
                expect(name, got, want, where)
            silent(lstm_step, *problem)

    report.conduct(lstm_step, ("x_t", "state", "params"))
    return report


def check_lstm_forward(lstm_forward, lstm_step, points, seed=0):
    """Claims about a sequence, on the reference's numbers or on those of the learner's own step."""

    def diagnose(rng):
        with recorded(report.calls):  # as for the step
            for T in (4, 5):
                observe(StandIn(lstm_forward, lstm_step=right_step), *sequence(rng, T, 3, 5, 2))
        return lstm_forward_bugs.diagnose(lstm_forward, lstm_step, report.calls_of(lstm_forward)[::-1])

    def locate(rng):
        sizes = list(zip(lengths(rng), SIZES, strict=True))[::-1]  # the longest first: it tells a state from its return
        problems = ((sequence(rng, T, *size), given(*size, T)) for T, size in sizes)
        found = (first_wrong.sequence(lstm_forward, lstm_step, *problem) for problem in problems)
        return next(filter(None, found), None)

    report = Report("lstm_forward", points, seed, diagnose, locate, hints=HINTS)

    def compare(rng, test):
        for T, (N, D, H) in zip(lengths(rng), SIZES, strict=True):
            where = given(N, D, H, T)
            either(lstm_forward, lstm_step, sequence(rng, T, N, D, H), lambda *of, where=where: test(*of, where))

    @report.claim("The first step starts from the state you are given.", weight=2)
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

    @report.claim("The final state (h_T, c_T) comes back as well.", weight=2)
    def _(rng):
        def last(_, final, __, want, where):
            for name, got, part in zip(("h_T", "c_T"), parts_of(final, ("h_T", "c_T")), want, strict=True):
                expect(name, got, part, where)

        compare(rng, last)

    report.conduct(lstm_forward, ("x", "state", "params"))
    return report
