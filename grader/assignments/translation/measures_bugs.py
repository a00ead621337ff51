"""Mistakes in exact match and in BLEU, as edits of `lstm_ref.translation.measures`."""

from grader.judging import edits
from grader.judging.diagnosis import Bug
from lstm_ref.translation import measures

PAGE = "09-translation.html#"
CUT = "said = [until_end(each, end) for each in found]"
SAME = "same = [mine == list(theirs) for mine, theirs in zip(said, wanted, strict=True)]"
SHARE = "return float(np.mean(same))"


def exact(old, new, words):
    return Bug(old, new, f"your exact_match {words}.", PAGE + "translation-measures")


EXACT_BUGS = [
    exact(CUT, "said = [list(each) for each in found]", "counts what stands from the end on: a translation is what stands before its first end"),
    exact(SAME, "same = [all(a == b for a, b in zip(mine, theirs)) for mine, theirs in zip(said, wanted, strict=True)]", "ignores the lengths: zip stops with the shorter, and a translation that breaks off is not right"),
    exact(SAME, "same = [sorted(mine) == sorted(theirs) for mine, theirs in zip(said, wanted, strict=True)]", "compares bags of words: their order counts"),
    exact(SAME, "same = [set(mine) == set(theirs) for mine, theirs in zip(said, wanted, strict=True)]", "compares sets of words: their order and their number count"),
    exact(SAME, "same = [len(mine) == len(theirs) for mine, theirs in zip(said, wanted, strict=True)]", "compares the lengths alone"),
    exact(SAME, "same = [mine[: len(theirs)] == list(theirs) for mine, theirs in zip(said, wanted, strict=True)]", "looks at no more words than the reference has: a translation that goes on too long is not right"),
    exact(SAME, "same = [mine == list(theirs)[: len(mine)] for mine, theirs in zip(said, wanted, strict=True)]", "looks at no more words than the translation has: one that breaks off is not right"),
    exact(f"{SAME}\n    {SHARE}", "same = [a == b for mine, theirs in zip(said, wanted, strict=True) for a, b in zip(mine, theirs)]\n    return float(np.mean(same)) if same else 0.0", "counts words: a translation is right if all of its words are"),
    exact(f"{SAME}\n    {SHARE}", "shares = [sum(a == b for a, b in zip(mine, theirs)) / max(len(mine), len(theirs), 1) for mine, theirs in zip(said, wanted, strict=True)]\n    return float(np.mean(shares))", "gives marks for words: a translation with one wrong word is wrong"),
    exact(SHARE, "return float(np.sum(same))", "counts the right ones: their share is asked for"),
    exact(SHARE, "return 100 * float(np.mean(same))", "returns a percentage: a share is asked for, from 0 to 1"),
    exact(SHARE, "return float(all(same))", "gives 1 where all are right and else 0: the share of the right ones is asked for"),
    exact(CUT, "said = [until_end(each, end) + [end] * (end in each) for each in found]", "keeps the end: the references have none"),
    exact(CUT, "said = [[symbol for symbol in each if symbol != end] for each in found]", "removes the ends and keeps what stands behind them"),
    exact(CUT, "said = [each[: len(each) - 1] for each in map(list, found)]", "drops the last symbol, whatever it is: what stands before the first end counts, and all where there is no end"),
    exact(CUT, "said = [until_end(each, end) if end in each else [] for each in found]", "counts no translation without an end as right: it was stopped by the limit, and counts as it is"),
    exact(CUT, "said = [list(each)[: len(each) - list(each)[::-1].index(end) - 1] if end in each else list(each) for each in found]", "cuts at the last end: the first one counts"),
]  # fmt: skip

ORDERS = "for n in range(1, order + 1):"
MET = "met += sum(min(count, theirs[gram]) for gram, count in mine.items())"
TOTAL = "total += sum(mine.values())"
NONE = "if met == 0:\n            return 0.0"
LOGS = "logs.append(np.log(met / total))"
LENGTHS = "c, r = sum(map(len, found)), sum(map(len, wanted))"
BREVITY = "brevity = min(1.0, np.exp(1 - r / c))"
SCORE = "return float(brevity * np.exp(np.mean(logs)))"


def blue(old, new, words):
    return Bug(old, new, f"your bleu {words}.", PAGE + "translation-measures")


BLEU_BUGS = [
    blue(MET, "met += sum(count for gram, count in mine.items() if gram in theirs)", "does not clip: an n-gram counts at most as often as it stands in the reference"),
    blue(MET, "met += sum(gram in theirs for gram in mine)", "counts each different n-gram once: one that stands twice in both is met twice"),
    blue(f"{MET}\n            {TOTAL}", "met += sum(gram in theirs for gram in mine)\n            total += len(mine)", "compares sets of n-grams: one that stands twice counts twice, as long as the reference has it twice"),
    blue(TOTAL, "total += sum(theirs.values())", "divides by the n-grams of the references: that is recall. Divide by those of the translations"),
    blue(SCORE, "return float(brevity * np.mean(np.exp(logs)))", "takes the arithmetic mean of the precisions: the geometric mean is asked for"),
    blue(SCORE, "return float(brevity * np.exp(np.sum(logs)))", "multiplies the precisions and takes no root: the geometric mean of four is the fourth root of their product"),
    blue(SCORE, "return float(brevity * np.exp(logs[-1]))", "takes the precision of the longest n-grams alone"),
    blue(SCORE, "return float(brevity * np.exp(logs[0]))", "takes the precision of single words alone"),
    blue(SCORE, "return float(np.exp(np.mean(logs)))", "has no brevity penalty: translations that leave out what is uncertain score too well"),
    blue(BREVITY, "brevity = min(1.0, np.exp(1 - c / r))", "has the brevity penalty the wrong way round: translations that are too short should be punished"),
    blue(BREVITY, "brevity = np.exp(1 - r / c)", "rewards translations that are too long: the brevity penalty is 1 at most"),
    blue(BREVITY, "brevity = min(1.0, c / r)", "takes c / r for the brevity penalty: it is exp(1 - r / c)"),
    blue(BREVITY, "brevity = np.exp(-abs(1 - r / c))", "punishes translations that are too long: n-gram precision does that already"),
    blue(LENGTHS, "c, r = len(found), len(wanted)", "counts the sentences for the brevity penalty: it counts words"),
    blue(ORDERS, "for n in range(1, order):", "leaves out the longest n-grams: orders go from 1 to order"),
    blue(ORDERS, "for n in range(2, order + 1):", "leaves out single words: orders go from 1 to order"),
    blue(ORDERS, "for n in range(order, order + 1):", "looks at n-grams of one length: all from 1 to order count"),
    blue(SCORE, "return float(100 * brevity * np.exp(np.mean(logs)))", "returns a number up to 100: from 0 to 1 is asked for"),
    blue(NONE, "if met == 0:\n            continue", "leaves out an order of n-grams that is never met: BLEU is 0 then"),
    blue(f"{NONE}\n        {LOGS}", "logs.append(np.log((met + 1) / (total + 1)))", "adds 1 to the counts: that is another, smoothed BLEU"),
    blue(LOGS, "logs.append(np.log(met / total) / n)", "weighs the orders: all count alike"),
    blue(f"{MET}\n            {TOTAL}", "if list(translation) == list(reference):\n                met += sum(mine.values())\n            total += sum(mine.values())", "counts n-grams of translations that are right as a whole: parts count, too"),
]  # fmt: skip
PER_SENTENCE = Bug(
    "logs = []\n",
    "if len(found) > 1:\n        return float(np.mean([bleu([one], [other], order) for one, other in zip(found, wanted, strict=True)]))\n    logs = []\n",
    "your bleu takes the mean of the BLEU of single sentences: the n-grams of the whole corpus are counted together.",
    PAGE + "translation-measures",
)
BLEU_BUGS.append(PER_SENTENCE)


@edits.kept
def judged(rng):
    """Problems for exact_match: translations that are right, cut off, too long, out of order, with junk behind the end."""

    def draw():
        end, wanted, found = int(rng.choice([0, 2, 9])), [], []
        for kind in rng.permutation(12)[: int(rng.integers(5, 10))]:
            text = [int(symbol) for symbol in rng.integers(3, 9, size=int(rng.integers(2, 6)))]
            junk = [int(symbol) for symbol in rng.integers(3, 9, size=2)]
            turned = text[1:] + text[:1]
            made = {
                0: [*text, end], 1: text, 2: [*text, end, *junk], 3: text[:-1], 4: [*text, *junk], 5: turned,
                6: [*text[:-1], end, text[-1]], 7: [*text[:-1], 10, end], 8: [*text, end, end], 9: [*text, end, 0, 0],
                10: [*text, end, *junk, end], 11: [*text, text[-1], end],
            }  # fmt: skip
            wanted.append(text)
            found.append(made[int(kind)])
        return found, wanted, end

    return edits.telling(draw, measures, ("exact_match",), EXACT_BUGS)


def noisy(rng, texts, words, share):
    """Copies of texts with some words changed, left out or said twice."""
    found = []
    for text in texts:
        made = []
        for word in text:
            toss = rng.random()
            if toss < share / 3:
                made.append(int(rng.integers(1, words)))
            elif toss < 2 * share / 3:
                made += [word, word]
            elif toss > share / 4 + 2 * share / 3:
                made.append(word)
        found.append(made)
    return found


@edits.kept
def spoken(rng):
    """Problems for bleu: a few words, so that n-grams repeat; too short and too long translations."""

    def draw():
        words, order = int(rng.integers(3, 7)), int(rng.choice([2, 3, 4, 4]))
        wanted = [
            [int(w) for w in rng.integers(1, words, size=int(rng.integers(3, 10)))]
            for _ in range(int(rng.integers(2, 5)))
        ]
        found = noisy(rng, wanted, words, float(rng.choice([0.2, 0.5])))
        if rng.random() < 0.5:
            found = [each[: max(1, len(each) - 2)] for each in found]
        found[0] = found[0] or [1]
        return found, wanted, order

    return edits.telling(draw, measures, ("n_grams", "bleu"), BLEU_BUGS)
