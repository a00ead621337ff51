"""Mistakes in ROUGE-N, as edits of `lstm_ref.summarisation.rouge`."""

from grader.assignments.summarisation.problems import pair
from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.summarisation import rouge

PAGE = "10-summarisation.html#what-a-summary-is-worth"
GRAMS = "mine, theirs = n_grams(summary, n), n_grams(reference, n)"
COMMON = "common = sum(min(count, theirs[gram]) for gram, count in mine.items())"
COUNTED = "return score(common, mine.total(), theirs.total())"
SCORE = "return Score(common / said, common / wanted, 2 * common / (said + wanted))"


def gram(old, new, words):
    return Bug(old, new, f"your rouge_n {words}.", PAGE)


def cut(slices):
    """Another way to cut a text into n-grams."""
    return f"from collections import Counter\n    mine, theirs = (Counter({slices}) for text in (summary, reference))"


def instead_of_f1(formula):
    """Precision and recall as they are, and something else for F1."""
    return f"p, r = common / said, common / wanted\n    return Score(p, r, {formula})"


BETAS = (("2", "5"), ("0.5", "1.25"), ("1.2", "2.44"), ("3", "10"))  # beta, 1 + beta^2

ROUGE_N_BUGS = [
    gram(COMMON, "common = sum(count for gram, count in mine.items() if gram in theirs)", "does not clip: an n-gram of the summary counts at most as often as it stands in the reference"),
    gram(COMMON, "common = sum(theirs[gram] for gram in mine)", "counts an n-gram as often as the reference has it: it counts at most as often as the summary has it, too"),
    gram(COMMON, "common = sum(max(count, theirs[gram]) for gram, count in mine.items() if gram in theirs)", "takes the larger of the two counts: what both have in common is the smaller"),
    gram(COMMON, "common = sum(gram in theirs for gram in mine)", "counts each different n-gram once among those in common: one that stands twice in both counts twice"),
    gram(f"{COMMON}\n    {COUNTED}", "common = sum(gram in theirs for gram in mine)\n    return score(common, len(mine), len(theirs))", "compares sets of n-grams: one that stands twice in both counts twice"),
    gram(COUNTED, "return score(common, theirs.total(), mine.total())", "has precision and recall the wrong way round: precision divides by the n-grams of the summary"),
    gram(COUNTED, "return score(common, len(summary), len(reference))", "divides by the words: divide by the n-grams, of which a text of 5 words has 4 if n is 2"),
    gram(COUNTED, "return score(common, mine.total(), mine.total())", "divides by the n-grams of the summary both times: recall divides by those of the reference"),
    gram(COUNTED, "return score(common, theirs.total(), theirs.total())", "divides by the n-grams of the reference both times: precision divides by those of the summary"),
    gram(SCORE, "return Score(common / said, common / wanted, (common / said + common / wanted) / 2)", "takes the plain mean of precision and recall: F1 is their harmonic mean, 2PR / (P + R)"),
    gram(SCORE, "return Score(common / said, common / wanted, common / (said * wanted) ** 0.5)", "takes the geometric mean of precision and recall: F1 is their harmonic mean, 2PR / (P + R)"),
    gram(SCORE, "return Score(common / said, common / wanted, common / (said + wanted))", "forgets the 2 of F1: where precision and recall are 1, F1 is 1"),
    gram(SCORE, "return Score(common / said, common / wanted, 2 * common**2 / (said * wanted))", "does not divide by P + R in F1"),
    gram(SCORE, "return Score(common / said, common / wanted, common / (said + wanted - common))", "divides by the n-grams of both together, which is Jaccard's index: F1 is 2PR / (P + R)"),
    *(gram(SCORE, instead_of_f1(f"{b} * p * r / (r + ({b} - 1) * p)"), f"weighs recall and precision unequally, which is F-beta with beta = {beta}: F1 is 2PR / (P + R)") for beta, b in BETAS),
    gram(SCORE, instead_of_f1("min(p, r)"), "takes the smaller of precision and recall for F1: it is 2PR / (P + R)"),
    gram(SCORE, instead_of_f1("max(p, r)"), "takes the larger of precision and recall for F1: it is 2PR / (P + R)"),
    gram(SCORE, instead_of_f1("p"), "returns the precision once more for F1: it is 2PR / (P + R)"),
    gram(SCORE, instead_of_f1("r"), "returns the recall once more for F1: it is 2PR / (P + R)"),
    gram(COUNTED, "return score(common, mine.total(), len(theirs))", "divides by the different n-grams of the reference for recall: one that stands twice counts twice"),
    gram(COUNTED, "return score(common, len(mine), theirs.total())", "divides by the different n-grams of the summary for precision: one that stands twice counts twice"),
    gram(COUNTED, "return score(common, len(mine), len(theirs))", "divides by how many different n-grams there are: one that stands twice counts twice"),
    gram(SCORE, "return Score(2 * common / (said + wanted), common / said, common / wanted)", "returns F1 first: the order is precision, recall, F1"),
    gram(SCORE, "return Score(100 * common / said, 100 * common / wanted, 200 * common / (said + wanted))", "returns percentages: numbers from 0 to 1 are asked for"),
    gram(SCORE, "return Score(round(common / said, 2), round(common / wanted, 2), round(2 * common / (said + wanted), 2))", "rounds: precision, recall and F1 are asked for as they are"),
    gram(SCORE, "p, r = common / said, common / wanted\n    return Score(round(p, 2), round(r, 2), round(2 * p * r / (p + r), 2))", "rounds: precision, recall and F1 are asked for as they are"),
    gram(SCORE, "p, r = round(common / said, 2), round(common / wanted, 2)\n    return Score(p, r, 2 * p * r / (p + r) if p + r else 0.0)", "rounds: precision, recall and F1 are asked for as they are"),
    gram(GRAMS, "mine, theirs = n_grams(summary, n + 1), n_grams(reference, n + 1)", "takes n-grams of n + 1 words"),
    gram(GRAMS, "mine, theirs = n_grams(summary, 1), n_grams(reference, 1)", "counts single words whatever n is"),
    gram(GRAMS, cut("tuple((text + text)[k : k + n]) for k in range(len(text))"), "goes on at the beginning where a text ends: an n-gram lies within the text"),
    gram(GRAMS, cut("tuple(text[k : k + n]) for k in range(len(text))"), "keeps the short ends: the last n-gram begins n words before the end"),
    gram(GRAMS, cut("tuple(text[k : k + n]) for k in range(len(text) - n)"), "leaves out the last n-gram: a text of 5 words has 5 - n + 1 of them"),
    gram(GRAMS, cut("tuple(text[k : k + n]) for k in range(0, len(text) - n + 1, n)"), "cuts the texts into pieces side by side: n-grams overlap, one begins at every word"),
    gram(GRAMS, cut("tuple(sorted(text[k : k + n])) for k in range(len(text) - n + 1)"), "forgets the order of the words within an n-gram"),
    gram(GRAMS, cut("tuple(text[k : k + m]) for m in range(1, n + 1) for k in range(len(text) - m + 1)"), "counts the shorter n-grams, too: all have n words"),
    gram(COMMON, "common = sum(summary[k : k + n] == reference[k : k + n] for k in range(min(len(summary), len(reference)) - n + 1))", "compares what stands at the same place: an n-gram may stand anywhere in the other text"),
    gram(COMMON, "text = ' '.join(reference)\n    common = sum(min(count, text.count(' '.join(gram))) for gram, count in mine.items())", "looks for letters in the joined reference, where 'a' stands in 'array': compare words"),
    gram(f"if common == 0:\n        return Score(0.0, 0.0, 0.0)\n    {SCORE}", "p, r = common / said, common / wanted\n    return Score(p, r, 2 * p * r / (p + r))", "divides by 0 where nothing is in common or a text is too short: all three are 0 then"),
]  # fmt: skip


@edits.kept
def spoken(rng):
    """Problems for rouge_n: texts in which n-grams repeat, n from 1 to 3."""

    def draw():
        return *pair(rng), int(rng.choice([1, 2, 2, 3]))

    return edits.telling(draw, rouge, ("score", "rouge_n"), ROUGE_N_BUGS)
