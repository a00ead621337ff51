"""Claims about the mixture of what is said and what is copied, and about its loss."""

import numpy as np

from grader.assignments.summarisation import pointer_bugs
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import due, pointing, sure
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.numbers import coarse
from grader.judging.report import Report
from lstm_ref.summarisation import pointer

SIZES = ((1, 2, 1, 1), (1, 3, 2, 2), (2, 4, 5, 1), (3, 5, 7, 4))  # (N, V, T, extra), the smallest first


def check_pointer(mixture, surprise, points, seed=0):
    """Claims about both functions."""

    def diagnose(rng):
        pointed, owed = pointer_bugs.pointed(rng), pointer_bugs.owed(rng)
        return [
            *told(report, mixture, pointed, pointer, ("mixture",), pointer_bugs.MIXTURE_BUGS),
            *told(report, surprise, owed, pointer, ("surprise",), pointer_bugs.SURPRISE_BUGS),
        ]

    report = Report("mixture, surprise", points, seed, diagnose, hints=HINTS)

    def among(problem):
        scores, _, source, _, _ = problem
        return f" (with V = {scores.shape[1]}, the source of sequence 0 is {source[:, 0].tolist()})"

    def expect_mixture(problem, words=""):
        expect("p", value_of(mixture, *problem), pointer.mixture(*problem), among(problem) + words)

    def expect_loss(problem, words=""):
        got = value_of(surprise, *problem)
        if as_array("the loss", got).shape != ():
            raise Wrong(f"The loss should be one number, yours has the shape {np.shape(got)}.")
        counts = problem[2]
        where = f" (with T = {len(counts)}, lengths {', '.join(map(str, counts.sum(axis=0)))}){words}"
        expect("the loss", got, pointer.surprise(*problem), where)

    @report.claim("A gate of 1 says what the vocabulary says, and nothing beyond it.", weight=2)
    def _(rng):
        for N, V, T, extra in SIZES:
            scores, shares, source, _, size = pointing(rng, N, V, T, extra)
            expect_mixture((scores, shares, source, np.ones(N), size), " with g = 1")

    @report.claim("A gate of 0 copies: each word of the source has its share, none of them repeated.", weight=2)
    def _(rng):
        for N, V, T, extra in ((1, 2, 1, 1), (2, 3, 4, 2)):
            scores, shares, _, _, size = pointing(rng, N, V, T, extra)
            source = np.stack([rng.permutation(np.arange(1, size))[:T] for _ in range(N)], axis=1)
            expect_mixture((scores, shares, source, np.zeros(N), size), " with g = 0")

    @report.claim("A word that stands at several places gets the shares of all of them.", weight=3)
    def _(rng):
        source, shares = np.array([[2], [1], [2], [2]]), np.array([[0.1], [0.2], [0.3], [0.4]])
        expect_mixture((np.zeros((1, 2)), shares, source, np.zeros(1), 3), " with g = 0")
        for N, V, T, extra in SIZES[2:]:
            scores, shares, source, _, size = pointing(rng, N, V, T, extra)
            expect_mixture((scores, shares, source, np.zeros(N), size), " with g = 0")

    @report.claim("With a gate between, p is the mixture of both, and each row sums to 1.", weight=3)
    def _(rng):
        for problem in (*(pointing(rng, *sizes) for sizes in SIZES), *pointer_bugs.pointed(rng)):
            if abs(problem[0]).max() < 100:
                expect_mixture(problem)
                expect(
                    "the sum of each row of p",
                    as_array("p", value_of(mixture, *problem)).sum(axis=1),
                    np.ones(len(problem[0])),
                    among(problem),
                )

    @report.claim("Scores of a thousand are no trouble, and NumPy does not warn.")
    def _(rng):
        for scale in (1000.0, -1000.0):
            scores, *rest = pointing(rng, 2, 5, 4, 2, scale)
            problem = coarse(scores), *rest
            expect_mixture(problem, " with large scores")
            silent(mixture, *problem)
        scores, *rest = pointing(rng, 2, 5, 4, 2)
        expect_mixture(
            (coarse(scores) + np.array([[0.0], [-2000.0]]), *rest), " with rows whose scores are thousands apart"
        )

    @report.claim("Without padding, the loss is the mean of -ln p of the words that are due.", weight=2)
    def _(rng):
        for T, N, size in ((1, 1, 3), (2, 3, 4), (5, 2, 6)):
            p, outputs, _ = due(rng, T, N, size)
            expect_loss((p, outputs, np.ones((T, N), dtype=bool)))

    @report.claim(
        "With padding, it is the mean over the steps that count, whatever p is elsewhere, and NumPy does not warn.",
        weight=3,
    )
    def _(rng):
        for problem in pointer_bugs.owed(rng):
            expect_loss(problem)
        for junk in (0.0, np.nan):
            for T, N, size in ((4, 3, 5), (6, 2, 7)):
                problem = due(rng, T, N, size, junk)
                expect_loss(problem, f" with p = {junk:g} at padding")
                silent(surprise, *problem)
        p, outputs, _ = due(rng, 5, 3, 6)
        for T, N, size in ((6, 4, 5), (9, 7, 3)):
            expect_loss(sure(rng, T, N, size), " with words that were all but certain, or all but impossible")
        gaps = rng.random((5, 3)) < 0.5
        gaps[0, 0] = True
        expect_loss((p, outputs, gaps), " and gaps")

    report.conduct([(mixture, ("scores", "shares", "source", "g", "size")), (surprise, ("p", "outputs", "counts"))])
    return report
