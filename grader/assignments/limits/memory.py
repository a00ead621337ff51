"""Claims about what is recalled, in bits, and about a step of the mLSTM."""

import numpy as np

from grader.assignments.limits import memory_bugs
from grader.assignments.limits.hints import HINTS
from grader.assignments.limits.problems import memory, told as probabilities
from grader.judging.claims import expect, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report
from lstm_ref.limits import mlstm, tasks

STATE = ("C", "n", "m")


def check_bits(bits_recalled, points, seed=0):
    """Claims about the number of bits."""

    def diagnose(rng):
        problems, bugs = memory_bugs.probabilities(rng), memory_bugs.BITS_BUGS
        return told(report, bits_recalled, problems, tasks, ("bits_recalled",), bugs)

    report = Report("bits_recalled", points, seed, diagnose, hints=HINTS)

    def expect_bits(p, answers):
        expect("the bits", value_of(bits_recalled, p, answers), tasks.bits_recalled(p, answers), f" (with p {p.shape})")

    @report.claim("One answer, known for sure, of 8 symbols is 3 bits; of 2 it is 1; a blind guess is 0.", weight=2)
    def _(rng):
        for K in (8, 2):
            expect_bits(np.eye(K)[None, :1], np.zeros((1, 1), dtype=int))
        expect_bits(np.full((1, 1, 4), 0.25), np.array([[2]]))

    @report.claim("One answer of several sequences: log2 K minus the mean surprise.", weight=2)
    def _(rng):
        for K in (2, 3, 5):
            expect_bits(*probabilities(rng, 1, 4, K))

    @report.claim("An answer that is worse than a guess counts 0.", weight=2)
    def _(rng):
        expect_bits(np.array([[[0.9, 0.1]]]), np.array([[1]]))
        expect_bits(np.array([[[0.9, 0.1]], [[0.25, 0.75]]]), np.array([[1], [1]]))

    @report.claim("Several answers: the sum of what each is worth.", weight=3)
    def _(rng):
        for problem in memory_bugs.probabilities(rng):
            expect_bits(*problem)

    @report.claim("A probability of 0 does no harm, and NumPy does not warn.")
    def _(rng):
        p, answers = probabilities(rng, 3, 2, 4)
        p[1] = np.eye(4)[(answers[1] + 1) % 4]
        expect_bits(p, answers)
        silent(bits_recalled, p, answers)
        # one of 40 is sure and wrong: whatever far below 1e-30 stands for its 0, nothing is left of the 3 bits
        sure = np.repeat(np.eye(8)[None, :1], 40, axis=1)
        sure[0, 7] = np.eye(8)[2]
        expect_bits(sure, np.zeros((1, 40), dtype=int))

    report.conduct(bits_recalled, ("p", "answers"))
    return report


def check_mlstm_step(mlstm_step, points, seed=0):
    """Claims about h and the state."""

    def diagnose(rng):
        return told(report, mlstm_step, memory_bugs.written(rng), mlstm, ("step",), memory_bugs.STEP_BUGS)

    report = Report("mlstm_step", points, seed, diagnose, hints=HINTS)

    def expect_step(problem, which):
        got, want = parts_of(value_of(mlstm_step, *problem), ("h_t", "state")), mlstm.step(*problem)
        where = f" (with N, d = {problem[0].shape}, P = {problem[2].shape[1]})"
        state = dict(zip(STATE, parts_of(got[1], STATE), strict=True)) if set(which) & set(STATE) else {}
        for name in which:
            mine, theirs = (got[0], want[0]) if name == "h_t" else (state[name], want[1][STATE.index(name)])
            expect(name, mine, theirs, where)

    def first(rng, N, d, P):
        return *memory(rng, N, d, P)[:6], mlstm.zero_state(N, d, P)

    @report.claim("The first step writes v k^T with weight 1, and m is a_i.", weight=2)
    def _(rng):
        expect_step(first(rng, 1, 1, 1), STATE)
        expect_step(first(rng, 2, 3, 4), STATE)
        weak = list(first(rng, 3, 4, 2))
        weak[3:5] = [np.full(3, -3.0), np.full(3, 2.0)]
        expect_step(weak, STATE)

    @report.claim("m is the larger of log f + m and a_i.", weight=2)
    def _(rng):
        for problem in memory_bugs.written(rng):
            expect_step(problem, ("m",))

    @report.claim("C keeps what it had by the forget gate, and the new pair comes in by the input gate.", weight=2)
    def _(rng):
        for problem in memory_bugs.written(rng):
            expect_step(problem, ("C",))

    @report.claim("n keeps and adds in the same way.", weight=2)
    def _(rng):
        for problem in memory_bugs.written(rng):
            expect_step(problem, ("n",))

    @report.claim("h is what is read, divided by what n says, through the output gate.", weight=3)
    def _(rng):
        expect_step(first(rng, 2, 4, 3), ("h_t",))
        for problem in memory_bugs.written(rng):
            expect_step(problem, ("h_t",))

    @report.claim("Gates far beyond what an exponential bears do no harm, and NumPy does not warn.")
    def _(rng):
        for a_i, a_f in ((2e3, 2e3), (2e3, -2e3), (-2e3, -2e3)):
            problem = list(memory(rng, 3, 4, 2))
            problem[3:5] = [np.full(3, a_i), np.full(3, a_f)]
            problem[5] = np.where(rng.random((3, 2)) < 0.5, -2e3, 2e3)
            problem[5][0] = -2e3
            C, n, m = problem[6]
            problem[6] = C, n, coarse(m)
            expect_step(problem, ("h_t", *STATE))
            silent(mlstm_step, *problem)

    report.conduct(mlstm_step, ("q_t", "k_t", "v_t", "a_i", "a_f", "a_o", "state"))
    return report
