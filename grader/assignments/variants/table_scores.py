"""Groups of scores and whole tables for the claims about seeds, drawn so that another way to decide gets some row wrong."""

from itertools import combinations

import numpy as np

from grader.assignments.variants.table_bugs import p_value, summary

TRIES = 20  # draws of groups, until rounding tells


def draw_scores(rng, n=8):
    """Scores in steps of 1/64, whose sums are exact: no rounding decides whether two differences are equal."""
    return rng.integers(20, 64, size=n) / 64


def bands_apart(a, b):
    (_, low_a, high_a), (_, low_b, high_b) = summary(a), summary(b)
    return low_a > high_b or high_a < low_b


def within(base, row):
    """Whether the mean of a row lies in the baseline's band."""
    _, low, high = summary(base)
    return low <= row.mean() <= high


def row(rng, base, low, high, also=lambda row: True, side=None):
    """Scores whose p-value against `base` lies above `low` and not above `high`: drawn, and moved to one `side` until
    it does."""
    side = rng.choice([-1, 1]) if side is None else side
    while True:
        scores = draw_scores(rng, len(base))
        for shift in range(128):
            moved = scores - scores.mean().round() + np.round(base.mean()) + side * shift / 64
            if low < p_value(moved, base) <= high and also(moved):
                return moved


def shuffled(rng, base, rows):
    """A table with the rows under names, and in an order, that tell nothing; and the name of the baseline."""
    names = [str(name) for name in rng.permutation(["V", "NIG", "NFG", "NOG", "CIFG", "NP", "FGR"])[: len(rows) + 1]]
    table = dict(zip(names, [base, *rows], strict=True))
    return {name: table[name] for name in map(str, rng.permutation(names))}, names[0]


def draw_table(rng, share=0.8, side=1, level=0.05, n=7):
    """A baseline and five rows, the first two clear, the first to this side and the second to the other, each of which
    another way to decide gets wrong. There are more seeds than rows: who divides by the one does not divide by the other.

    The p-value of the fourth is this share of the level, or a little less: up to 0.8 it is clear for Benjamini and
    Hochberg, and above for no step but the whole level.
    """
    base = draw_scores(rng, n) + 2
    rows = [
        row(rng, base, 0, 0.003, side=side),
        row(rng, base, level / 6, level / 5, side=-side),  # clear, but not if the level is shared among all six rows
        row(rng, base, level / 5, level / 3, lambda moved: bands_apart(moved, base)),  # bands apart; clear for Holm
        row(rng, base, (share - 0.2) * level, share * level, lambda moved: not within(base, moved)),
        row(rng, base, 2 * level, 4 * level),  # clear if the level is multiplied
    ]
    return *shuffled(rng, base, rows), level


def draw_tie(rng, n=6):
    """A baseline and four rows, the p-value of the first of which is exactly the limit: of four, so nothing is rounded."""
    base = draw_scores(rng, n) + 2
    first = row(rng, base, 0.09, 0.1)
    limit = p_value(first, base)
    above = row(rng, base, limit, 1 - (1 - 4 * limit) ** (1 / 4))  # clear for Šidák
    inside = row(rng, base, limit, 4 * limit, lambda moved: within(base, moved))  # clear at the whole level alone
    return *shuffled(rng, base, [first, above, row(rng, base, 0, 0.05), inside]), 4 * limit


def draw_rounded(rng, n, m):
    """Groups of a few different hundredths: many deals are as far apart as the seen one on paper, but for rounding."""
    for _ in range(TRIES):
        scores = rng.choice(np.arange(10, 90), size=3, replace=False) / 100
        a, b = rng.choice(scores, size=n), rng.choice(scores, size=m)
        if _rounding_tells(a, b):
            break
    return a, b


def _rounding_tells(a, b):
    """Whether some deal is as far apart as the seen one on paper, and less far where the means are rounded."""
    pool = np.concatenate([a, b])
    deals = map(list, combinations(range(len(pool)), len(a)))
    apart = np.array([abs(pool[deal].mean() - np.delete(pool, deal).mean()) for deal in deals])
    seen = abs(a.mean() - b.mean())
    return bool(((apart < seen) & (apart > seen - 1e-9)).any())
