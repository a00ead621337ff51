"""Claims about the weight of words, and about the scores of sentences by rare words."""

import numpy as np

from grader.assignments.summarisation import reference, tfidf_bugs
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import documents, quoted, sentences
from grader.judging.claims import expect, silent, value_of
from grader.judging.edits import told
from grader.judging.report import Report

DOCUMENTS = [["a", "list", "a"], ["a", "dict"], ["an", "array"]]


def check_tf_idf(idf, centroid_scores, points, seed=0):
    """Claims about both functions."""

    def diagnose(rng):
        weighed, weighted = tfidf_bugs.weighed(rng), tfidf_bugs.weighted(rng)
        return [
            *told(report, idf, weighed, reference, ("idf",), tfidf_bugs.IDF_BUGS),
            *told(report, centroid_scores, weighted, reference, ("centroid_scores",), tfidf_bugs.CENTROID_BUGS),
        ]

    report = Report("idf, centroid_scores", points, seed, diagnose, hints=HINTS)

    def expect_weights(words, texts):
        where = f" (with words {quoted(words)}, documents {', '.join(map(quoted, texts))})"
        expect("idf", value_of(idf, words, texts), reference.idf(words, texts), where)

    def expect_scores(texts, weight):
        where = f" (with sentences {', '.join(map(quoted, texts))})"
        want = reference.centroid_scores(texts, weight)
        expect("the scores", value_of(centroid_scores, texts, weight), want, where)

    @report.claim("The fewer documents have a word, the larger its weight, by the natural logarithm.", weight=2)
    def _(rng):
        for words in (["dict"], ["list", "a"], ["array", "a", "an"]):
            expect_weights(words, [sorted(set(document)) for document in DOCUMENTS])

    @report.claim("A document that repeats a word counts once, and words within other words do not count.", weight=2)
    def _(rng):
        expect_weights(["a"], DOCUMENTS)
        expect_weights(["a", "list", "dict", "arr"], DOCUMENTS)

    @report.claim(
        "All weights are right, of words that no document has too, in the order in which they are asked for.", weight=2
    )
    def _(rng):
        expect_weights(["none", "a"], DOCUMENTS)
        for problem in tfidf_bugs.weighed(rng):
            expect_weights(*problem)
        expect_weights(["array", "list"], documents(rng, 40))

    @report.claim("One sentence is the whole document, and its score is 1, however long it is.")
    def _(rng):
        for words in (["a"], ["sort", "a", "list"], ["a", "a", "a", "list"]):
            expect_scores([words], {"a": 1.5, "list": 2.0, "sort": 3.0})

    @report.claim("Two sentences of one word each: the rarer word is nearer to the whole.", weight=2)
    def _(rng):
        for a, b in ((1.0, 2.0), (3.0, 1.5)):
            expect_scores([["the"], ["array"]], {"the": a, "array": b})

    @report.claim("The scores are the cosines with the sum of all sentences; repeated words count as often.", weight=3)
    def _(rng):
        for texts, weight in tfidf_bugs.weighted(rng):
            expect_scores([words or ["a"] for words in texts], weight)
        expect_scores(*sentences(rng, 25))

    @report.claim("A sentence without words has the score 0, and NumPy does not warn.")
    def _(rng):
        for texts in ([["a", "list"], []], [[], ["a"], ["list", "a"]], [[], []]):
            expect_scores(texts, {"a": 1.0, "list": 2.5})
            silent(centroid_scores, texts, {"a": 1.0, "list": 2.5})
        many, weight = sentences(rng, 5)
        expect_scores([*many, []], {word: np.float64(value).item() for word, value in weight.items()})

    report.conduct([(idf, ("words", "documents")), (centroid_scores, ("sentences", "weight"))])
    return report
