"""Claims about the edit distance and the word error rate."""

from grader.assignments.speech import rates_bugs, reference
from grader.assignments.speech.hints import HINTS
from grader.assignments.speech.problems import corpus, string_pair
from grader.judging.claims import as_array, expect, value_of
from grader.judging.edits import told
from grader.judging.report import Report


def check_rates(edit_distance, word_error_rate, points, seed=0):
    """Claims about both."""

    def diagnose(rng):
        pairs, corpora = rates_bugs.compared(rng), rates_bugs.rated(rng)
        return [
            *told(report, edit_distance, pairs, reference, ("edit_distance",), rates_bugs.DISTANCE_BUGS),
            *told(report, word_error_rate, corpora, reference, ("word_error_rate",), rates_bugs.RATE_BUGS),
        ]

    report = Report("edit_distance, word_error_rate", points, seed, diagnose, hints=HINTS)

    def expect_distance(said, heard):
        got = as_array("edit_distance", value_of(edit_distance, said, heard))
        expect("edit_distance", got, reference.edit_distance(said, heard), f" (said {said}, heard {heard})")

    def expect_rate(said, heard):
        got = as_array("word_error_rate", value_of(word_error_rate, said, heard, reference.edit_distance))
        want = reference.word_error_rate(said, heard, reference.edit_distance)
        expect("word_error_rate", got, want, f" (said {said}, heard {heard})" if len(said) < 4 else "")

    @report.claim("What is heard as it was said costs nothing; another label costs 1.", weight=2)
    def _(rng):
        for pair in (([2, 9], [2, 9]), ([2], [7]), ([1, 2, 3], [1, 5, 3])):
            expect_distance(*pair)

    @report.claim("A label that is missing costs 1, and so does one too many, wherever it stands.", weight=2)
    def _(rng):
        for pair in (([2, 9, 3], [9, 3]), ([2, 9, 3], [2, 9]), ([2, 9], [5, 2, 9]), ([2, 9], [2, 9, 9])):
            expect_distance(*pair)

    @report.claim("Nothing said or nothing heard: each label costs 1.")
    def _(rng):
        for pair in (([], [4, 4, 1]), ([4, 4, 1, 2], []), ([], [])):
            expect_distance(*pair)

    @report.claim("All together, the fewest changes.", weight=3)
    def _(rng):
        for pair in (*rates_bugs.compared(rng), *(string_pair(rng) for _ in range(8))):
            expect_distance(*pair)
        as_many = ([1, 2, 3, 4], [2, 3, 4, 1]), ([5, 1, 2, 3], [1, 2, 3, 5]), ([1, 2, 3, 4], [1, 3, 2, 4])
        for pair in (*as_many, ([12, 3], [1, 23])):  # the last two have the same digits
            expect_distance(*pair)
        expect_distance([int(k) for k in rng.integers(3, size=25)], [int(k) for k in rng.integers(3, size=21)])

    @report.claim("The rate of one string: errors over the words that were said. It may exceed 1.", weight=2)
    def _(rng):
        for said, heard in (([1, 2, 3, 4], [1, 2, 4]), ([5], [1, 2, 3]), ([7, 7], [7, 7])):
            expect_rate([said], [heard])

    @report.claim("The rate of a corpus: all errors over all words, and no mean of rates.", weight=3)
    def _(rng):
        expect_rate([[1], [2, 3, 4, 5, 6]], [[7], [2, 3, 4, 5, 6]])
        for said, heard, _ in rates_bugs.rated(rng):
            expect_rate(said, heard)
        expect_rate([[], [3, 4]], [[5], [3, 4]])
        expect_rate([[12, 3]], [[12]])
        expect_rate(*corpus(rng, 20))

    report.conduct([(edit_distance, ("said", "heard")), (word_error_rate, ("said", "heard", "edit_distance"))])
    return report
