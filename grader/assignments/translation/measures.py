"""Claims about exact match and BLEU."""

from grader.assignments.translation import measures_bugs
from grader.assignments.translation.hints import HINTS
from grader.assignments.translation.problems import lists, ragged
from grader.judging.claims import expect, silent, value_of
from grader.judging.edits import told
from grader.judging.report import Report
from lstm_ref.translation import measures


def check_measures(exact_match, bleu, points, seed=0):
    """Claims about the share of right translations, and about n-grams."""

    def diagnose(rng):
        judged, spoken = measures_bugs.judged(rng), measures_bugs.spoken(rng)
        return [
            *told(report, exact_match, judged, measures, ("exact_match",), measures_bugs.EXACT_BUGS),
            *told(report, bleu, spoken, measures, ("n_grams", "bleu"), measures_bugs.BLEU_BUGS),
        ]

    report = Report("exact_match, bleu", points, seed, diagnose, hints=HINTS)

    def expect_match(found, wanted, end):
        where = f" (with end {end}, translations {lists(found)}, references {lists(wanted)})"
        expect(
            "exact_match", value_of(exact_match, found, wanted, end), measures.exact_match(found, wanted, end), where
        )

    def expect_bleu(found, wanted, order, words=""):
        where = words or f" (with order {order}, translations {lists(found)}, references {lists(wanted)})"
        expect("bleu", value_of(bleu, found, wanted, order), measures.bleu(found, wanted, order), where)

    @report.claim("A translation is right if all its words are, in their order, and no other.", weight=2)
    def _(rng):
        for found in ([5, 3], [5, 4], [3, 5], [5], [5, 3, 3]):
            expect_match([found], [[5, 3]], 2)
        expect_match([[11, 3]], [[1, 13]], 2)  # the same digits

    @report.claim(
        "What stands from the first end on does not count; a translation without an end counts as it is.", weight=2
    )
    def _(rng):
        for found in ([5, 3, 2], [5, 3, 2, 0, 0], [5, 3, 2, 7, 2], [5, 2, 3], [2, 5, 3]):
            expect_match([found], [[5, 3]], 2)

    @report.claim("Of many translations, the share of the right ones is returned.", weight=2)
    def _(rng):
        for problem in measures_bugs.judged(rng):
            expect_match(*problem)
        texts = ragged(rng, 7, 5)
        expect_match(texts, texts, 2)

    @report.claim("With single words alone, BLEU is their clipped precision, where nothing is too short.", weight=2)
    def _(rng):
        for found, wanted in (([4, 4, 4, 4], [4, 5, 6]), ([4, 5, 4, 7], [4, 5, 6, 4]), ([6, 5, 4], [4, 5, 6])):
            expect_bleu([found], [wanted], 1)

    @report.claim("Translations that are too short are punished, and those that are too long get no reward.", weight=2)
    def _(rng):
        for found, wanted in (([4, 5], [4, 5, 6, 7]), ([4, 5, 6, 7, 8], [4, 5, 6, 7]), ([4], [4, 4, 4])):
            expect_bleu([found], [wanted], 1)
            expect_bleu([found, [3, 3]], [wanted, [3, 3]], 1)

    @report.claim(
        "An n-gram begins at each word that has n - 1 behind it; the orders have a geometric mean, over the whole corpus.",
        weight=3,
    )
    def _(rng):
        expect_bleu([[4, 5, 6]], [[7, 5, 6]], 2)
        for problem in measures_bugs.spoken(rng):
            expect_bleu(*problem)

    @report.claim("BLEU is 0 where an order is never met, 1 where all is right, and empty translations are no trouble.")
    def _(rng):
        expect_bleu([[4, 5, 6], [4]], [[6, 5, 4], [4]], 2)
        expect_bleu([[1, 13, 4]], [[11, 3, 4]], 2)  # the same digits
        expect_bleu([[4, 5, 6]], [[4, 5, 6]], 4)  # no n-gram of four words
        texts = ragged(rng, 4, 8)
        expect_bleu(texts, texts, 4, " (with translations that are right)")
        expect_bleu([[], [4, 5, 6, 7, 8]], [[4, 5], [4, 5, 6, 7, 8]], 4)
        expect_bleu([[], []], [[4, 5], [4, 6]], 2)
        silent(bleu, [[4, 5, 6], [4]], [[6, 5, 4], [4]], 2)

    report.conduct([(exact_match, ("found", "wanted", "end")), (bleu, ("found", "wanted", "order"))])
    return report
