"""Claims about the sum over all ends of paths, and about the gradient of the loss."""

import numpy as np

from grader.assignments.speech import gradients_bugs, reference
from grader.assignments.speech.hints import HINTS
from grader.assignments.speech.paths import table_of
from grader.assignments.speech.problems import graded, impossible, spoken, steps_for
from grader.assignments.speech.underflow import underflowing
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.diagnosis import made_in
from grader.judging.edits import told
from grader.judging.explained import alone, partly_told
from grader.judging.report import Report
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.speech import ctc

LOGARITHMS = 1e-5  # what is off in the exponential of a sum of float32's logarithms, which are tens


def check_gradient(ctc_backward, ctc_gradient, points, seed=0):
    """Claims about beta and dL/da."""

    def diagnose(rng):
        ends, slopes = gradients_bugs.ended(rng), gradients_bugs.sloped(rng)
        return [
            *(
                told(report, ctc_backward, ends, reference, ("ctc_backward",), gradients_bugs.BACKWARD_BUGS)
                or told_where_possible()
                or underflowing(report, ctc_backward, reference.ctc_backward, gradients_bugs.PAGE)
            ),
            *told(report, ctc_gradient, slopes, reference, ("ctc_gradient",), gradients_bugs.GRADIENT_BUGS),
        ]

    def told_where_possible():
        """One mistake, for whoever subtracts a minus infinity besides."""
        return partly_told(
            [alone(gradients_bugs.BACKWARD_BUGS)],
            ctc_backward,
            report.calls_of(ctc_backward),
            reference.ctc_backward,
            made_in(reference, "ctc_backward"),
            lambda log_y, _: np.isfinite(log_y).all(),
            "where each label has some probability",
        )

    report = Report("ctc_backward, ctc_gradient", points, seed, diagnose, hints=HINTS)

    def expect_beta(log_y, target, rows=slice(None)):
        want = reference.ctc_backward(log_y, target)
        got = table_of("beta", value_of(ctc_backward, log_y, target))
        given = f" (with T = {len(log_y)} steps, target = {list(target)})"
        if got.shape != want.shape:
            raise Wrong(f"beta should have the shape {want.shape}, yours has {got.shape}{given}.")
        expect("beta", got[rows], want[rows], given)

    def expect_slope(problem, given=""):
        got = as_array("ctc_gradient", value_of(ctc_gradient, *problem))
        given = f" (with T = {len(problem[0])} steps, target = {list(problem[1])}{given})"
        expect("ctc_gradient", got, reference.ctc_gradient(*problem), given, atol=LOGARITHMS)

    @report.claim("In the last row, the last two places are 0: there is nothing left to say.", weight=2)
    def _(rng):
        for sizes in ((3, 4, 2), (2, 3, 1)):
            expect_beta(*spoken(rng, *sizes), rows=slice(-1, None))

    @report.claim("One step before: what may follow, without the step itself.", weight=2)
    def _(rng):
        for target in ([2], [1, 2], [2, 2]):
            log_y, _ = spoken(rng, 2 + len(target), 4, 1)
            expect_beta(log_y, target, rows=slice(-2, None))

    @report.claim("Longer strings, with equal labels too; NumPy does not warn.", weight=3)
    def _(rng):
        for log_y, target in (*gradients_bugs.ended(rng), spoken(rng, 11, 6, 4)):
            expect_beta(log_y, target)
            silent(ctc_backward, log_y, target)

    @report.claim("A target without labels, one that just fits, and hundreds of steps.", weight=2)
    def _(rng):
        expect_beta(spoken(rng, 4, 3, 1)[0], [])
        for target in ([2, 2, 2], [1, 3, 3, 2]):
            expect_beta(spoken(rng, steps_for(target), 4, 1)[0], target)
        expect_beta(spoken(rng, 300, 4, 1, scale=5.0)[0], [1, 2, 2, 3])

    @report.claim("Labels without any probability at some steps are no trouble, and NumPy does not warn.")
    def _(rng):
        log_y, target = problem = impossible(rng)
        expect_beta(*problem)
        silent(ctc_backward, *problem)
        ends = ctc.forward(log_y, target), ctc.backward(log_y, target)
        expect_slope((*problem, *ends))
        silent(ctc_gradient, *problem, *ends)

    @report.claim("The gradient for one label, and for two that differ.", weight=2)
    def _(rng):
        for target in ([2], [1, 3]):
            log_y, _ = spoken(rng, 4, 5, 1)
            expect_slope((log_y, target, ctc.forward(log_y, target), ctc.backward(log_y, target)))

    @report.claim("Labels that come again: the shares of all their places are added up.", weight=3)
    def _(rng):
        for problem in gradients_bugs.sloped(rng):
            expect_slope(problem)

    @report.claim("It is the slope of the loss, by differences; a row sums to 0.", weight=3)
    def _(rng):
        a, target = rng.normal(size=(6, 4)), [3, 3, 1]

        def loss():
            return ctc.loss_and_gradient(a, target)[0]

        log_y = ctc.log_softmax(a)
        problem = log_y, target, ctc.forward(log_y, target), ctc.backward(log_y, target)
        got = as_array("ctc_gradient", value_of(ctc_gradient, *problem))
        expect("ctc_gradient", got, central_difference(loss, a).round(7), " (slopes of the loss)", atol=LOGARITHMS)
        expect("the sum of each row", got.sum(axis=1), np.zeros(6), atol=LOGARITHMS)

    @report.claim("A target without labels, and many steps; NumPy does not warn.")
    def _(rng):
        log_y, _ = spoken(rng, 4, 3, 1)
        problem = log_y, [], ctc.forward(log_y, []), ctc.backward(log_y, [])
        expect_slope(problem)
        problem = graded(rng, 14, 4, 3)
        expect_slope(problem)
        silent(ctc_gradient, *problem)

    report.conduct([(ctc_backward, ("log_y", "target")), (ctc_gradient, ("log_y", "target", "alpha", "beta"))])
    return report
