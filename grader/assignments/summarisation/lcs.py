"""Claims about the table of the longest common subsequence, about ROUGE-L and the way back."""

import numpy as np

from grader.assignments.summarisation import lcs_bugs, reference
from grader.assignments.summarisation.hints import HINTS
from grader.assignments.summarisation.problems import pair, quoted, text
from grader.assignments.summarisation.rouge import SMALL, expect_scores, of, split
from grader.judging.claims import Wrong, as_array, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.summarisation import rouge


def check_lcs_table(lcs_table, points, seed=0):
    """Claims about the table."""

    def diagnose(rng):
        return told(report, lcs_table, lcs_bugs.compared(rng), rouge, ("lcs_table",), lcs_bugs.TABLE_BUGS)

    report = Report("lcs_table", points, seed, diagnose, hints=HINTS)

    def within(a, b):
        return f" (with a = {quoted(a)}, b = {quoted(b)})"

    def shaped(a, b):
        table = as_array("the table", value_of(lcs_table, a, b))
        if table.shape != (len(a) + 1, len(b) + 1):
            raise Wrong(
                f"The table should have the shape {(len(a) + 1, len(b) + 1)}, yours has {table.shape}{within(a, b)}."
            )
        return table

    @report.claim("Texts of one, two and three words: all of the table is right.", weight=2)
    def _(rng):
        for texts in SMALL:
            a, b = split(texts)
            expect("table", shaped(a, b), rouge.lcs_table(a, b), within(a, b))

    @report.claim("The first row and the first column are 0: of no words, nothing is in common.")
    def _(rng):
        for a, b in lcs_bugs.compared(rng):
            table = shaped(a, b)
            expect("row 0 of the table", table[0], np.zeros(len(b) + 1), within(a, b))
            expect("column 0 of the table", table[:, 0], np.zeros(len(a) + 1), within(a, b))
            expect("table[1, 1]", table[1, 1], int(a[0] == b[0]), within(a, b))

    @report.claim("Other words may stand between: the last entry is the length for the whole texts.", weight=2)
    def _(rng):
        for a, b in lcs_bugs.compared(rng):
            expect("the last entry", shaped(a, b)[-1, -1], rouge.lcs_table(a, b)[-1, -1], within(a, b))

    @report.claim("Each entry is the length for the words before it, where words repeat too.", weight=3)
    def _(rng):
        for a, b in lcs_bugs.compared(rng):
            expect("table", shaped(a, b), rouge.lcs_table(a, b), within(a, b))

    @report.claim("A text without words, and texts of thirty words, are no trouble.")
    def _(rng):
        for a, b in (([], ["sort"]), (["sort", "list"], []), ([], []), (text(rng, 30), text(rng, 27))):
            expect("table", shaped(a, b), rouge.lcs_table(a, b), within(a, b))

    report.conduct(lcs_table, ("a", "b"))
    return report


def pairs_of(value):
    """A list of pairs of places; Wrong where it is something else."""
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Wrong(f"Expected a list of pairs of places back, got a {type(value).__name__}.")
    for k, each in enumerate(value):
        places = np.asarray(each)
        if places.shape != (2,) or places.dtype.kind not in "iuf":
            raise Wrong(f"Each entry should be a pair of places, (i, j), yours has {each!r} as entry {k}.")
    return [tuple(float(place) for place in each) for each in value]


def check_rouge_l(rouge_l, matched, points, seed=0):
    """Claims about ROUGE-L and the words that are matched."""

    def diagnose(rng):
        judged, traced = lcs_bugs.judged(rng), lcs_bugs.traced(rng)
        return [
            *told(report, rouge_l, judged, reference, ("rouge_l",), lcs_bugs.ROUGE_L_BUGS),
            *told(report, matched, traced, reference, ("matched",), lcs_bugs.MATCHED_BUGS),
        ]

    report = Report("rouge_l, matched", points, seed, diagnose, hints=HINTS)

    def with_table(texts):
        a, b = split(texts)
        return a, b, rouge.lcs_table(a, b)

    def expect_score(problem, which=(0, 1, 2)):
        expect_scores(value_of(rouge_l, *problem), reference.rouge_l(*problem), which, of(*problem[:2]))

    def expect_pairs(problem):
        a, b, _ = problem
        got, want = pairs_of(value_of(matched, *problem)), reference.matched(*problem)
        if got != want:
            mine = [tuple(int(place) if place == int(place) else place for place in each) for each in got]
            raise Wrong(f"The pairs should be {want}, yours are {mine} (with a = {quoted(a)}, b = {quoted(b)}).")

    @report.claim(
        "Precision and recall of ROUGE-L are shares of the words of the summary and of the reference.", weight=2
    )
    def _(rng):
        for texts in SMALL:
            expect_score(with_table(texts), (0, 1))
        for problem in lcs_bugs.judged(rng):
            expect_score(problem, (0, 1))

    @report.claim("F1 is 2PR / (P + R); all three are 0 where nothing is in common.", weight=2)
    def _(rng):
        for problem in lcs_bugs.judged(rng):
            expect_score(problem, (2,))
        for texts in (("sort", "list"), ("", "list"), ("sort the", ""), ("", "")):
            expect_score(with_table(texts))

    @report.claim("In texts of a few words, each pair has a place in a and one in b.", weight=2)
    def _(rng):
        for texts in (*SMALL, ("list", "sort the list"), ("the list now", "the list")):
            expect_pairs(with_table(texts))

    @report.claim("The pairs are those of the way back: the larger neighbour, and up where both are equal.", weight=3)
    def _(rng):
        expect_pairs(with_table(("a b", "b a")))
        for problem in lcs_bugs.traced(rng):
            expect_pairs(problem)

    @report.claim("Texts without words in common have no pairs, and a text and itself have all.")
    def _(rng):
        for texts in (("sort it", "list"), ("", "list"), ("list", ""), ("", "")):
            expect_pairs(with_table(texts))
        words = " ".join(text(rng, 25))
        expect_pairs(with_table((words, words)))
        expect_pairs(with_table((words, " ".join(pair(rng)[0]))))

    report.conduct([(rouge_l, ("summary", "reference", "table")), (matched, ("a", "b", "table"))])
    return report
