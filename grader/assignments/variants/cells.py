"""Claims about one step of the two GRUs and of the LSTM with peepholes."""

import numpy as np

from grader.assignments.gates.lstm_cell import step_of
from grader.assignments.rnn.sizes import SIZES, given
from grader.assignments.variants import gru_bugs, peephole_bugs
from grader.assignments.variants.hints import HINTS
from grader.assignments.variants.search import diagnose
from grader.judging.claims import Wrong, as_array, expect, value_of
from grader.judging.report import Report
from lstm_ref import gru, lstm
from lstm_ref.arrays import sigmoid
from lstm_ref.variants import greff, gru_before

OPEN, SHUT = 40.0, -40.0


def forced(problem, order, **gates):
    """The same problem with the rows of some gates replaced by a bias: z=SHUT makes z zero for every input."""
    x_t, state, params = problem
    blocks = [np.split(weight.copy(), len(order)) for weight in params[:3]]
    for name, bias in gates.items():
        for rows, value in zip(blocks, (0, 0, bias), strict=True):
            rows[order.index(name)][:] = value
    weights = tuple(np.concatenate(rows) for rows in blocks)
    if len(params) == 4 and len(params[3]) == len(params[2]):  # the GRU's second bias
        b_h = np.split(params[3].copy(), len(order))
        for name in gates:
            b_h[order.index(name)][:] = 0
        return x_t, state, (*weights, np.concatenate(b_h))
    return x_t, state, (*weights, *params[3:])


def right_gru(problem):
    x_t, h_prev, params = problem
    return gru.step(x_t, h_prev, gru.Params(*params))[0]


def right_gru_before(problem):
    x_t, h_prev, params = problem
    return gru_before.step(x_t, h_prev, gru_before.Params(*params))[0]


def check_gru(title, step, right, biases, words, search, points, seed):
    """Claims about a GRU's step; `words` are those of its reset placement, `search` the twin and the bugs."""
    twin, bugs = search
    report = Report(title, points, seed, lambda rng: diagnose(report, step, twin, bugs, bugs), hints=HINTS)

    def compare(rng, **gates):
        for N, D, H in SIZES:
            problem = forced(gru_bugs.draw(rng, biases, N, D, H), "rzn", **gates)
            expect("h_t", value_of(step, *problem), right(problem), given(N, D, H))

    @report.claim("With z = 1 h_t is h_prev, and with z = 0 it is the candidate.", weight=2)
    def _(rng):
        compare(rng, z=OPEN)
        compare(rng, z=SHUT, r=OPEN)

    @report.claim("With the reset gate shut, the candidate reads x_t alone.")
    def _(rng):
        compare(rng, z=SHUT, r=SHUT)

    @report.claim(words, weight=2)
    def _(rng):
        compare(rng, z=SHUT)

    @report.claim("h_t is right with all gates half open.")
    def _(rng):
        compare(rng)

    @report.claim("Ten steps, each from the state of the one before, end in the right state.")
    def _(rng):
        x_t, h, params = gru_bugs.draw(rng, biases)
        ours = theirs = h
        for each in rng.normal(size=(10, *x_t.shape)):
            ours = np.asarray(value_of(step, each, ours, params), dtype=float)
            theirs = right((each, theirs, params))
        expect("h_10", ours, theirs)

    return report


def check_gru_step(gru_step, points, seed=0):
    """Claims about the GRU of today's libraries: the reset gate acts after the product."""
    words = "The reset gate scales W_hn h_prev + b_hn, after the product, and nothing else."
    report = check_gru(
        "gru_step", gru_step, right_gru, 2, words, (gru_bugs.after_twin, gru_bugs.AFTER_BUGS), points, seed
    )
    report.conduct(gru_step, ("x_t", "h_prev", "params"))
    return report


def check_gru_before(gru_before_step, points, seed=0):
    """Claims about the GRU of 2014: the reset gate acts before the product."""
    words = "The reset gate scales h_prev, before the product with W_hn, and nothing else."
    search = gru_bugs.before_twin, gru_bugs.BEFORE_BUGS
    report = check_gru("gru_before_step", gru_before_step, right_gru_before, 1, words, search, points, seed)

    @report.claim("With a diagonal W_hn and no biases it is the other GRU: then both placements agree.")
    def _(rng):
        for N, D, H in SIZES:
            x_t, h_prev, (W_x, W_h, b) = gru_bugs.draw(rng, 1, N, D, H)
            W_h[2 * H :] *= np.eye(H)
            want = right_gru((x_t, h_prev, (W_x, W_h, 0 * b, 0 * b)))
            expect("h_t", value_of(gru_before_step, x_t, h_prev, (W_x, W_h, 0 * b)), want, given(N, D, H))

    report.conduct(gru_before_step, ("x_t", "h_prev", "params"))
    return report


def right_peephole(problem):
    x_t, state, params = problem
    return greff.V.step(x_t, state, greff.Params(*params))[0]


def check_peephole_step(peephole_step, points, seed=0):
    """Claims about the LSTM with peepholes: which gate sees which cell state."""
    report = Report(
        "peephole_step",
        points,
        seed,
        lambda rng: diagnose(
            report, peephole_step, peephole_bugs.twin, peephole_bugs.BUGS, peephole_bugs.PEEPHOLE_BUGS
        ),
        hints=HINTS,
    )

    def problems(rng, peepholes=(1, 1, 1)):
        """Problems of all sizes with some gates' peepholes at zero, given in the order i, f, o."""
        for N, D, H in SIZES:
            x_t, state, (W_x, W_h, b, p) = peephole_bugs.draw(rng, N, D, H)
            yield (x_t, state, (W_x, W_h, b, p * np.repeat(peepholes, H))), given(N, D, H)

    def right_state(problem, where):
        pairs = zip(("h_t", "c_t"), step_of(peephole_step, problem), right_peephole(problem), strict=True)
        for name, got, want in pairs:
            expect(name, got, want, where)

    @report.claim("With all peepholes at zero it is the LSTM.")
    def _(rng):
        for problem, where in problems(rng, (0, 0, 0)):
            x_t, state, params = problem
            want = lstm.step(x_t, state, lstm.Params(*params[:3]))[0]
            for name, got, part in zip(("h_t", "c_t"), step_of(peephole_step, problem), want, strict=True):
                expect(name, got, part, where)

    @report.claim("The input gate and the forget gate see c_prev, each cell its own.", weight=2)
    def _(rng):
        for peepholes in ((1, 0, 0), (0, 1, 0), (1, 1, 0)):
            for problem, where in problems(rng, peepholes):
                _, c_t = step_of(peephole_step, problem)
                expect("c_t", c_t, right_peephole(problem)[1], where)

    @report.claim("The output gate sees the new c_t, the one that you return.", weight=2)
    def _(rng):
        for problem, where in problems(rng):
            h_t, c_t = step_of(peephole_step, problem)
            x_t, (h_prev, c_prev), (W_x, W_h, b, p) = problem
            c_t = as_array("c_t", c_t)
            if c_t.shape != c_prev.shape:
                raise Wrong(f"c_t should have the shape {c_prev.shape}, yours has {c_t.shape}{where}.")
            if not c_t.any():
                raise Wrong(f"c_t is zero everywhere{where}.")
            a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=-1)[3]
            p_o = np.split(p, 3)[2]
            expect("h_t", h_t, sigmoid(a_o + p_o * c_t) * np.tanh(c_t), where)

    @report.claim("The candidate has no peephole.")
    def _(rng):
        for problem, where in problems(rng):
            problem = forced(problem, "ifgo", i=OPEN, f=SHUT)
            x_t, state, (*weights, p) = problem
            problem = x_t, state, (*weights, p * np.repeat((0, 0, 1), len(p) // 3))
            expect("c_t", step_of(peephole_step, problem)[1], right_peephole(problem)[1], where)

    @report.claim("The state is right with all peepholes at once.")
    def _(rng):
        for problem, where in problems(rng):
            right_state(problem, where)

    @report.claim(
        "With h_prev = 0 and x_t = 0, as when the output gate hides everything, the gates still follow c_prev.",
        until_tried="The state is right with h_prev = 0 and x_t = 0, too.",
    )
    def _(rng):
        for (x_t, (h_prev, c_prev), params), where in problems(rng):
            right_state((0 * x_t, (0 * h_prev, c_prev), params), where)

    report.conduct(peephole_step, ("x_t", "state", "params"))
    return report
