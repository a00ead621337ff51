"""Claims about the vectors of sentences, and about the choice among them."""

import numpy as np

from grader.assignments.summarisation import reference, scorer_bugs
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import numbered, run, scored
from grader.judging.claims import Wrong, as_array, expect, silent, value_of
from grader.judging.edits import told
from grader.judging.padding import JUNK, and_soiled, unmoved
from grader.judging.report import Report

SIZES = ((1, 1, 2, 1), (2, 1, 1, 2), (3, 2, 4, 3), (6, 4, 2, 5))  # (S, N, E, H), the smallest first


def check_scorer(sentence_vectors, choices, points, seed=0):
    """Claims about both functions."""

    def diagnose(rng):
        averaged, asked = scorer_bugs.averaged(rng), scorer_bugs.asked(rng)
        asked = and_soiled(choices, asked, scored(rng, *SIZES[-1], np.nan))
        return [
            *told(report, sentence_vectors, averaged, reference, ("sentence_vectors",), scorer_bugs.VECTOR_BUGS),
            *told(report, choices, asked, reference, ("choices",), scorer_bugs.CHOICE_BUGS),
        ]

    report = Report("sentence_vectors, choices", points, seed, diagnose, hints=HINTS)

    def expect_vectors(x, embedding, words=""):
        where = f" (with S = {len(x)}, N = {x.shape[1]}; x[0, 0] is {x[0, 0].tolist()}){words}"
        want = reference.sentence_vectors(x, embedding)
        expect("vectors", value_of(sentence_vectors, x, embedding), want, where)

    def within(problem, words=""):
        return f" (with S = {len(problem[0])}, lengths {', '.join(map(str, problem[1]))}{words})"

    def expect_choices(problem, words=""):
        want = reference.choices(*problem)
        expect("the probabilities", value_of(choices, *problem), want, within(problem, words))

    @report.claim("Sentences without padding are the mean of their words' vectors.", weight=2)
    def _(rng):
        for S, N, W, V, E in ((1, 1, 1, 3, 2), (1, 1, 3, 4, 2), (2, 3, 4, 9, 5)):
            expect_vectors(rng.integers(1, V, size=(S, N, W)), rng.normal(size=(V, E)))

    @report.claim(
        "Padding is in neither the sum nor the count, whatever row 0 holds, and no word is the zero vector.", weight=3
    )
    def _(rng):
        for junk in (None, 0.0, *JUNK):
            words = "" if junk is None else f" with {junk:g} in row 0"
            for S, N, W, V, E in ((1, 1, 2, 4, 2), (3, 2, 4, 7, 5)):
                expect_vectors(*numbered(rng, S, N, W, V, E, junk), words)
        for problem in scorer_bugs.averaged(rng):
            expect_vectors(*problem)
        x, embedding = np.zeros((2, 1, 3), dtype=int), rng.normal(size=(4, 2))
        expect_vectors(x, embedding)
        silent(sentence_vectors, x, embedding)

    @report.claim("A document of one sentence chooses it, and without padding the probabilities are right.", weight=2)
    def _(rng):
        for S, N, E, H in SIZES:
            vectors, _, weights, lstm = scored(rng, S, N, E, H)
            expect_choices((vectors, np.full(N, S), weights, lstm))

    @report.claim("They sum to 1 over each document's own sentences, and padding has 0.", weight=2)
    def _(rng):
        for problem in scorer_bugs.asked(rng):
            vectors, lengths = problem[:2]
            found = as_array("the probabilities", value_of(choices, *problem))
            if found.shape != vectors.shape[:2]:
                raise Wrong(
                    f"The probabilities should have the shape {vectors.shape[:2]}, yours have {found.shape}{within(problem)}."
                )
            valid = np.arange(len(vectors))[:, None] < lengths
            expect("the probabilities at padding", found[~valid], np.zeros((~valid).sum()), within(problem))
            expect("the sum over a document", found.sum(axis=0), np.ones(len(lengths)), within(problem))

    @report.claim("With padding, each document is read in both directions within its own length.", weight=4)
    def _(rng):
        for problem in scorer_bugs.asked(rng):
            expect_choices(problem)

    @report.claim("NaN, infinity or a thousand behind a document changes nothing.", weight=2)
    def _(rng):
        for junk in JUNK:
            for S, N, E, H in SIZES[2:]:
                problem = scored(rng, S, N, E, H, junk)
                unmoved(
                    lambda some: (value_of(choices, *some),), ("the probabilities",), problem, junk, within(problem)
                )

    @report.claim("Scores of a thousand are no trouble, and another LSTM is used as it is given.")
    def _(rng):
        for S, N, E, H in SIZES[2:]:
            vectors, lengths, weights, _ = scored(rng, S, N, E, H, scale=3.0)
            expect_choices(
                (vectors, lengths, {**weights, "readout": 700 * weights["readout"]}, run), " and large scores"
            )

            def adding(v, params, H=H):
                v = np.nan_to_num(np.asarray(v, dtype=float))
                return np.cumsum(np.repeat(v.sum(axis=2, keepdims=True), H, axis=2) * np.asarray(params[2])[:H], axis=0)

            expect_choices((vectors, lengths, weights, adding), " and a sum in the place of the LSTM")

    report.conduct([(sentence_vectors, ("x", "embedding")), (choices, ("vectors", "lengths", "weights", "run"))])
    return report
