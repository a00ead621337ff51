"""Claims about a masked loss with its gradient, about accuracy and F1, and about the calibration error."""

import numpy as np

from grader.assignments.sentiment import measures_bugs
from grader.assignments.sentiment.hints import HINTS
from grader.assignments.sentiment.problems import extremes_alone, given, said, word_scores
from grader.judging.claims import as_array, expect, loss_and_gradient, parts_of, silent, value_of
from grader.judging.edits import told
from grader.judging.padding import JUNK, and_soiled, unmoved
from grader.judging.report import Report
from lstm_ref.learning.gradcheck import central_difference
from lstm_ref.sentiment import measures

SIZES = ((1, 1), (2, 3), (4, 2), (7, 5))  # (T, N), the smallest first


def check_masked_loss(masked_loss, points, seed=0):
    """Claims about the loss of the score after each word."""

    def diagnose(rng):
        problems = and_soiled(masked_loss, measures_bugs.scored(rng), word_scores(rng, *SIZES[-1], np.nan))
        found = told(report, masked_loss, problems, measures, ("masked_loss",), measures_bugs.LOSS_BUGS)
        return found or (measures_bugs.beyond_twins(masked_loss, rng) if extremes_alone(report) else [])

    report = Report("masked_loss", points, seed, diagnose, hints=HINTS)

    def parts(problem):
        return loss_and_gradient(masked_loss, "da", *problem)

    def expect_loss(problem, words=""):
        where = given(problem[0], problem[2]) + words
        for name, got, want in zip(("loss", "da"), parts(problem), measures.masked_loss(*problem), strict=True):
            expect(name, got, want, where)

    @report.claim("Without padding, the loss is the mean cross-entropy of the scores after all words.", weight=2)
    def _(rng):
        for T, N in SIZES:
            a, y, _ = word_scores(rng, T, N)
            problem = a, y, np.full(N, T)
            expect("loss", parts(problem)[0], measures.masked_loss(*problem)[0], given(a, problem[2]))

    @report.claim("With padding, it is the mean over the words alone.", weight=2)
    def _(rng):
        for problem in measures_bugs.scored(rng):
            expect("loss", parts(problem)[0], measures.masked_loss(*problem)[0], given(problem[0], problem[2]))

    @report.claim("da is the gradient of the loss with respect to a, as central differences find it.", weight=3)
    def _(rng):
        for problem in measures_bugs.scored(rng)[:4]:
            a, _, lengths = problem
            slope = central_difference(lambda problem=problem: measures.masked_loss(*problem)[0], a)
            expect("da", np.round(as_array("da", parts(problem)[1]), 7), np.round(slope, 7), given(a, lengths))
            expect_loss(problem)

    @report.claim("What stands in the padding reaches neither, be it NaN or infinite.", weight=2)
    def _(rng):
        for junk in JUNK:
            for T, N in SIZES[1:]:
                problem = word_scores(rng, T, N, junk)
                unmoved(parts, ("loss", "da"), problem, junk, given(problem[0], problem[2]))

    @report.claim("Scores of a thousand, right or wrong, are no trouble, and NumPy does not warn.")
    def _(rng):
        a, y, lengths = word_scores(rng, 3, 4)
        for large in (1000 * np.sign(a), np.round(a), 40 * a):
            expect_loss((large, y, lengths), " with large scores")
            silent(masked_loss, large, y, lengths)

    report.conduct(masked_loss, ("a", "y", "lengths"))
    return report


def check_measures(accuracy_and_f1, expected_calibration_error, points, seed=0):
    """Claims about how good a classifier is, and whether its probabilities mean what they say."""

    def diagnose(rng):
        return [
            *told(
                report,
                accuracy_and_f1,
                measures_bugs.judged(rng),
                measures,
                ("accuracy_and_f1",),
                measures_bugs.SCORE_BUGS,
            ),
            *told(
                report,
                expected_calibration_error,
                measures_bugs.binned(rng),
                measures,
                ("expected_calibration_error",),
                measures_bugs.ECE_BUGS,
            ),
        ]

    report = Report("accuracy_and_f1, expected_calibration_error", points, seed, diagnose, hints=HINTS)

    def scores(p, y):
        return parts_of(value_of(accuracy_and_f1, p, y), ("accuracy", "F1"))

    def expect_error(p, y, bins, words=""):
        want = measures.expected_calibration_error(p, y, bins)
        got = value_of(expected_calibration_error, p, y, bins)
        expect("the calibration error", got, want, f" (with {len(p)} sentences, {bins} bins{words})")

    @report.claim("The accuracy is the share of sentences that are judged rightly.", weight=2)
    def _(rng):
        for p, y in measures_bugs.judged(rng):
            expect("accuracy", scores(p, y)[0], measures.accuracy_and_f1(p, y)[0], f" (with {len(p)} sentences)")

    @report.claim(
        "F1 of praise is right, where praise is rare and where it is common; where none is found F1 is 0, and the "
        "accuracy need not be.",
        weight=2,
    )
    def _(rng):
        for p, y in measures_bugs.judged(rng):
            expect("F1", scores(p, y)[1], measures.accuracy_and_f1(p, y)[1], f" (with {len(p)} sentences)")
        for p, y in (([0.1, 0.2, 0.3], [1, 0, 1]), ([0.9, 0.2], [0, 1]), ([0.2, 0.4], [0, 0])):
            p, y = np.array(p), np.array(y)
            for name, got, want in zip(("accuracy", "F1"), scores(p, y), measures.accuracy_and_f1(p, y), strict=True):
                expect(name, got, want, f" (with p = {p.tolist()} and y = {y.tolist()})")
            silent(accuracy_and_f1, p, y)

    @report.claim("A probability of exactly 1/2 counts as praise.")
    def _(rng):
        p, y = np.array([0.5, 0.5, 0.25]), np.array([1, 0, 0])
        for name, got, want in zip(("accuracy", "F1"), scores(p, y), measures.accuracy_and_f1(p, y), strict=True):
            expect(name, got, want, f" (with p = {p.tolist()} and y = {y.tolist()})")

    @report.claim(
        "In a single bin the calibration error is the distance of the mean of p and the share of praise.", weight=2
    )
    def _(rng):
        for N in (1, 4, 9):
            expect_error(*said(rng, N), 1)

    @report.claim(
        "In several bins of equal width it is the mean of the distances, weighted by what the bins hold.", weight=3
    )
    def _(rng):
        for p, y, bins in measures_bugs.binned(rng):
            expect_error(p, y, bins)

    @report.claim(
        "Probabilities on the border of two bins, 0 and 1 belong where the text says; empty bins count nothing.",
        weight=2,
    )
    def _(rng):
        p, y = np.array([0.0, 0.25, 0.5, 0.75, 1.0, 0.3, 0.5]), np.array([0, 1, 0, 1, 1, 1, 1])
        for bins in (2, 4):
            expect_error(p, y, bins, ", some on a border")
        expect_error(np.array([1.0, 1.0, 0.3]), np.array([0, 1, 0]), 4, ", some are 1")
        expect_error(np.array([0.9, 0.97, 1.0]), np.array([1, 0, 1]), 10, ", most of them empty")
        silent(expected_calibration_error, np.array([0.9, 0.97, 1.0]), np.array([1, 0, 1]), 10)

    report.conduct([(accuracy_and_f1, ("p", "y")), (expected_calibration_error, ("p", "y", "bins"))])
    return report
