"""Mistakes in picking sentences within a budget, as edits of `reference`."""

import numpy as np

from grader.assignments.summarisation import reference
from grader.assignments.summarisation.problems import ranked
from grader.judging import edits
from grader.judging.diagnosis import Bug

PAGE = "10-summarisation.html#which-sentence"
ORDER = 'order = np.argsort(-scores, kind="stable")'
FITS = "if sizes[s] <= left:"
TAKE = "taken.append(int(s))\n            left = left - sizes[s]"
SORTED = "return sorted(taken)"
BEST = "from itertools import combinations\n    sets = [c for k in range(len(scores) + 1) for c in combinations(range(len(scores)), k) if sum(sizes[s] for s in c) <= budget]\n    "
SET = "looks for the set with the highest sum of scores: go through the sentences from the highest score down"


def picked(old, new, words):
    return Bug(old, new, f"your pick {words}.", PAGE)


PICK_BUGS = [
    picked(SORTED, "return taken", "returns the sentences in the order of their scores: they stand in the document's order"),
    picked(SORTED, "return sorted(taken)[::-1]", "returns the last sentence first: they stand in the document's order"),
    picked(ORDER, 'order = np.argsort(scores, kind="stable")[::-1]', "takes the later of two sentences with the same score: the earlier comes first"),
    picked(ORDER, "order = np.arange(len(scores))", "goes through the sentences as they stand, which is lead: begin with the highest score"),
    picked(ORDER, 'order = np.argsort(-scores / sizes, kind="stable")', "goes by the score per word: the score alone counts"),
    picked(ORDER, 'order = np.argsort(-scores * sizes, kind="stable")', "goes by the score times the words: the score alone counts"),
    picked(ORDER, 'order = np.argsort(sizes, kind="stable")', "begins with the shortest sentence: begin with the highest score"),
    picked(ORDER, 'order = np.argsort(-sizes, kind="stable")', "begins with the longest sentence: begin with the highest score"),
    picked(ORDER, "order = sorted(range(len(scores)), key=lambda s: (-scores[s], sizes[s]))", "takes the shorter of two sentences with the same score: the earlier comes first"),
    picked(ORDER, "order = sorted(range(len(scores)), key=lambda s: (-scores[s], -sizes[s]))", "takes the longer of two sentences with the same score: the earlier comes first"),
    picked(FITS, "if sizes[s] > left:\n            break\n        else:", "stops at the first sentence that does not fit: a later one may"),
    picked(FITS, "if left > 0:", "takes a sentence while any of the budget is left, so that the last one goes beyond it"),
    picked(FITS, "if True:", "takes all sentences: the budget is not used"),
    picked(FITS, "if not taken or sizes[s] <= left:", "takes the best sentence even if it does not fit"),
    picked(FITS, "if sizes[s] <= left and scores[s] > 0:", "passes over scores below zero: they are scores like others, and only their order counts"),
    picked(FITS, "if sizes[s] <= left and not taken:", "takes one sentence at most"),
    picked(TAKE, "taken.append(int(s))", "compares each sentence with the whole budget: it has to fit into what is left"),
    picked(TAKE, "taken.append(int(s))\n            left = left - 1", "counts sentences: the budget is in words"),
    picked(f"{FITS}\n            {TAKE}", "if len(taken) < budget:\n            taken.append(int(s))", "counts sentences: the budget is in words"),
    picked(TAKE, "taken.append(int(s))\n        left = left - sizes[s]", "pays for sentences that it does not take"),
    picked(SORTED, "return sorted(taken) or [int(order[0])]", "returns the best sentence where nothing fits: the list is empty then"),
    picked(SORTED, "return sorted(taken) or [0]", "returns the first sentence where nothing fits: the list is empty then"),
    picked(SORTED, "return sorted(taken) or [int(np.argmin(sizes))]", "returns the shortest sentence where nothing fits: the list is empty then"),
    picked(SORTED, "return [s + 1 for s in sorted(taken)]", "counts from 1: the first sentence has place 0"),
    picked(SORTED, "return np.isin(np.arange(len(scores)), taken)", "returns a mask: the places are asked for"),
    picked(SORTED, "return [int(sizes[s]) for s in sorted(taken)]", "returns the sizes of the sentences: their places are asked for"),
    picked(SORTED, "return [float(scores[s]) for s in sorted(taken)]", "returns the scores of the sentences: their places are asked for"),
    picked(SORTED, "return order[: len(taken)].tolist()", "takes the best sentences in as large a number as fits: those that do not fit are passed over"),
    picked(SORTED, f"{BEST}return list(max(sets, key=lambda c: sum(scores[s] for s in c)))", SET),
    picked(SORTED, f"{BEST}return list(max(sets, key=lambda c: (sum(scores[s] for s in c), -sum(2**s for s in c))))", SET),
    picked(ORDER, "order = [list(scores).index(score) for score in sorted(scores, reverse=True)]", "finds the place of a score by its value, which is the first of equals every time: sort the places, not the scores"),
    picked("for s in order:\n        if sizes[s] <= left:\n            taken.append(int(s))", "for m, s in enumerate(order):\n        if sizes[s] <= left:\n            taken.append(sum(k not in order[:m] for k in range(s)))", "counts the places among the sentences that are left: deleting one moves those behind it"),
]  # fmt: skip


@edits.kept
def offered(rng):
    """Problems for pick: equal scores, some below zero, budgets that some sentences fill, and some in which none fits."""

    def draw():
        S = int(rng.integers(4, 8))
        scores, sizes = ranked(rng, S)
        budget = int(sizes.sum() * rng.choice([0.3, 0.5, 0.7])) + int(rng.integers(-1, 2))
        if rng.random() < 0.3:
            scores = scores - float(np.median(scores))
        if rng.random() < 0.2:
            budget = int(sizes.min()) - 1
        return scores, sizes, max(budget, 1)

    return edits.telling(draw, reference, ("pick",), PICK_BUGS)
