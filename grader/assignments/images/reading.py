"""Claims about beliefs after each step, and about the loss of the last one."""

import numpy as np

from grader.assignments.images import reading_bugs, reference
from grader.assignments.images.hints import HINTS
from grader.assignments.images.problems import asked, outputs
from grader.judging.claims import expect, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report

NAMES = ("loss", "dh", "dW_y", "db_y")


def check_beliefs(beliefs, points, seed=0):
    """Claims about the softmax of every step."""

    def diagnose(rng):
        return told(report, beliefs, reading_bugs.believed(rng), reference, ("beliefs",), reading_bugs.BELIEF_BUGS)

    report = Report("beliefs", points, seed, diagnose, hints=HINTS)

    def expect_beliefs(*problem):
        h, W_y, _ = problem
        where = f" (with T, N, H = {h.shape}, K = {len(W_y)})"
        expect("p", value_of(beliefs, *problem), reference.beliefs(*problem), where)

    @report.claim("One step, one picture, two classes.", weight=2)
    def _(rng):
        expect_beliefs(np.ones((1, 1, 1)), np.array([[1.0], [0.0]]), np.array([0.0, 0.5]))
        expect_beliefs(*outputs(rng, 1, 1, 3, 2))

    @report.claim("Every picture has its own belief, over the classes.", weight=2)
    def _(rng):
        for sizes in ((1, 4, 3, 2), (1, 2, 3, 5)):
            expect_beliefs(*outputs(rng, *sizes))

    @report.claim("After every step, not after the last alone, and no step changes another's.", weight=2)
    def _(rng):
        for problem in reading_bugs.believed(rng):
            expect_beliefs(*problem)

    @report.claim("Scores of a thousand do no harm, and NumPy does not warn.", weight=2)
    def _(rng):
        for scale in (1e3, 1e5, np.array([[[1.0]], [[1e4]], [[1.0]]])):
            h, *rest = coarse(outputs(rng, 3, 2, 4, 5), 8)
            problem = scale * h, *rest
            expect_beliefs(*problem)
            silent(beliefs, *problem)

    report.conduct(beliefs, ("h", "W_y", "b_y"))
    return report


def check_last_step_loss(last_step_loss, points, seed=0):
    """Claims about the loss and its three gradients."""

    def diagnose(rng):
        problems, bugs = reading_bugs.questions(rng), reading_bugs.LOSS_BUGS
        return told(report, last_step_loss, problems, reference, ("last_step_loss",), bugs)

    report = Report("last_step_loss", points, seed, diagnose, hints=HINTS)

    def expect_parts(problem, which):
        got = parts_of(value_of(last_step_loss, *problem), NAMES)
        want = reference.last_step_loss(*problem)
        for k in which:
            where = f" (with T, N, H = {problem[0].shape}, K = {len(problem[1])})"
            expect(NAMES[k], got[k], want[k], where)

    @report.claim("One step and one picture: the loss is the surprise at its class.", weight=2)
    def _(rng):
        for _ in range(3):
            expect_parts(asked(rng, 1, 1, 2, 3), (0,))

    @report.claim("Several steps and pictures: the loss is the mean surprise after the last step.", weight=2)
    def _(rng):
        for problem in reading_bugs.questions(rng):
            expect_parts(problem, (0,))

    @report.claim("dh is the loss's gradient: zero before the last step.", weight=3)
    def _(rng):
        expect_parts(asked(rng, 1, 3, 2, 4), (1,))
        for problem in reading_bugs.questions(rng):
            expect_parts(problem, (1,))

    @report.claim("dW_y and db_y are the gradients of the readout.", weight=2)
    def _(rng):
        for problem in reading_bugs.questions(rng):
            expect_parts(problem, (2, 3))

    @report.claim("Scores of a thousand are no trouble, and NumPy does not warn.")
    def _(rng):
        *numbers, labels = asked(rng, 3, 4, 2, 5)
        h, *readout = coarse(tuple(numbers), 8)
        for scale in (1e3, np.array([[1.0], [1e4], [1.0], [1.0]])):
            problem = scale * h, *readout, labels
            expect_parts(problem, (0, 1))
            silent(last_step_loss, *problem)

    report.conduct(last_step_loss, ("h", "W_y", "b_y", "labels"))
    return report
