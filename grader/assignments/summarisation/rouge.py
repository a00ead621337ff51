"""Claims about ROUGE-N."""

from grader.assignments.summarisation import rouge_bugs
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import quoted, text
from grader.judging.claims import expect, parts_of, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.summarisation import rouge

NAMES = ("precision", "recall", "F1")
SMALL = (("sort", "sort"), ("sort", "list"), ("sort list", "sort"), ("sort the list", "sort a list"))


def split(texts):
    return [each.split() for each in texts]


def of(summary, other, more=""):
    return f" (with summary {quoted(summary)}, reference {quoted(other)}{more})"


def expect_scores(got, want, which=range(3), given=""):
    """Wrong unless those of precision, recall and F1 are right."""
    for k in which:
        expect(NAMES[k], parts_of(got, NAMES)[k], want[k], given)


def check_rouge_n(rouge_n, points, seed=0):
    """Claims about n-grams in common."""

    def diagnose(rng):
        return told(report, rouge_n, rouge_bugs.spoken(rng), rouge, ("score", "rouge_n"), rouge_bugs.ROUGE_N_BUGS)

    report = Report("rouge_n", points, seed, diagnose, hints=HINTS)

    def expect_score(problem, which=(0, 1, 2)):
        given = of(*problem[:2], f", n = {problem[2]}")
        expect_scores(value_of(rouge_n, *problem), rouge.rouge_n(*problem), which, given)

    @report.claim(
        "Single words, none repeated: precision and recall are shares of the summary and of the reference.", weight=2
    )
    def _(rng):
        for texts in (*SMALL, ("return the list", "sort list")):
            expect_score((*split(texts), 1), (0, 1))

    @report.claim("A word that is said too often counts no more often than the other text has it.", weight=2)
    def _(rng):
        for texts in (("the the the", "the"), ("the", "the the"), ("the the a", "the the the a"), ("a b a", "b b a")):
            expect_score((*split(texts), 1), (0, 1))

    @report.claim("With n-grams of several words, precision and recall count them all, and no other.", weight=3)
    def _(rng):
        for n in (2, 3):
            for texts in (("sort the list", "sort the list now"), ("in to it and on", "int o it an don")):
                expect_score((*split(texts), n), (0, 1))
        for problem in rouge_bugs.spoken(rng):
            expect_score(problem, (0, 1))

    @report.claim("F1 is 2PR / (P + R).", weight=2)
    def _(rng):
        for problem in rouge_bugs.spoken(rng):
            expect_score(problem, (2,))

    @report.claim("Where nothing is in common, or a text is shorter than n words, all three are 0.")
    def _(rng):
        for texts in (
            ("sort", "list"),
            ("", "sort list"),
            ("sort list", ""),
            ("", ""),
            ("sort", "sort"),
            ("a b", "b a"),
        ):
            expect_score((*split(texts), 2))
        expect_score(([], ["sort"], 1))

    @report.claim("Texts of eighty words are no trouble, and a text compared with itself has 1, 1, 1.")
    def _(rng):
        words = text(rng, 80)
        for n in (1, 2, 4):
            expect_score((words, words, n))
            expect_score((words, text(rng, 75), n))

    report.conduct(rouge_n, ("summary", "reference", "n"))
    return report
