"""Mistakes in reading a table of seeds, as edits of the small functions below."""

import sys
from functools import cache
from itertools import combinations

import numpy as np

from grader.bugs import Bug, edited
from grader.bugs.variants_search import diagnose
from grader.claims import value_of

SECTION = "05-variants.html#noise"
THIS = sys.modules[__name__]


def summary(scores):
    """The mean of the seeds, and the band of two standard errors around it."""
    scores = np.asarray(scores, dtype=float)
    mean = scores.mean()
    half = 2 * scores.std(ddof=1) / np.sqrt(len(scores))
    return mean, mean - half, mean + half


@cache
def deals(total, n):
    """All ways to pick n of `total` places, one a row."""
    return np.array(list(combinations(range(total), n)))


def p_value(a, b):
    """The share of all ways to deal the scores into two groups that set the means at least as far apart."""
    a, b = np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    pooled, n = np.concatenate([a, b]), len(a)
    seen = abs(a.mean() - b.mean())
    sums = pooled[deals(len(pooled), n)].sum(axis=1)
    apart = abs(sums / n - (pooled.sum() - sums) / len(b))
    return np.mean(apart >= seen - 1e-9)


def clear_differences(table, baseline, level):
    """The names whose difference from the baseline is clear, the level shared out among the comparisons."""
    others = [name for name in table if name != baseline]
    return [name for name in others if p_value(table[name], table[baseline]) <= level / len(others)]


HALF, BACK = "half = 2 * scores.std(ddof=1) / np.sqrt(len(scores))", "return mean, mean - half, mean + half"
APART, SHARE = "apart = abs(sums / n - (pooled.sum() - sums) / len(b))", "return np.mean(apart >= seen - 1e-9)"
OTHERS, LEVEL = "others = [name for name in table if name != baseline]", "level / len(others)"


def made(function):
    return lambda old, new, words: Bug(old, new, f"your {function} matches {words}.", SECTION)


of_summary, of_p, of_clear = made("summary"), made("p_value"), made("clear_differences")

SUMMARY_BUGS = [
    of_summary(HALF, HALF.replace("ddof=1", "ddof=0"), "a standard deviation that divides by n: with n - 1 it does not come out too small"),
    of_summary(HALF, "half = 2 * scores.std(ddof=1)", "a band of two standard deviations: that is where single seeds lie, not their mean; divide by the root of n"),
    of_summary(HALF, "half = 2 * scores.std()", "a band of two standard deviations that divide by n: the band of the mean takes n - 1, and the root of n below"),
    of_summary(HALF, "half = scores.std(ddof=1) / np.sqrt(len(scores))", "a band of one standard error: it takes two"),
    of_summary(HALF, "half = scores.std(ddof=0) / np.sqrt(len(scores))", "a band of one standard error, with n in the standard deviation: it takes two, with n - 1"),
    of_summary(HALF, "half = scores.std(ddof=1)", "a band of one standard deviation: it takes two standard errors of the mean"),
    of_summary(HALF, "half = 2 * scores.std(ddof=1) / len(scores)", "a band that divides by n where the root of n belongs"),
    of_summary(HALF, "half = 2 * scores.var(ddof=1) / np.sqrt(len(scores))", "a band made of the variance: its root, the standard deviation, belongs there"),
    of_summary(HALF, "half = 2 * scores.var(ddof=1) / len(scores)", "a band made of the variance of the mean: its root is the standard error"),
    of_summary(BACK, "return mean, scores.min(), scores.max()", "the worst and the best seed: that band only widens with more seeds"),
    of_summary(BACK, "return np.median(scores), np.median(scores) - half, np.median(scores) + half", "a band around the median: the mean is asked for"),
    of_summary(BACK, "return mean, half, half", "the half width in the place of the two ends"),
    of_summary(BACK, "return mean, mean + half, mean - half", "the two ends in the wrong order: the lower one comes first"),
]  # fmt: skip

P_BUGS = [
    of_p(SHARE, "return np.mean(apart > seen + 1e-9)", "a share that leaves out the deals that are just as far apart, the seen one among them"),
    of_p(SHARE, "return np.mean(apart <= seen + 1e-9)", "the share of deals that are no further apart: count those at least as far"),
    of_p(SHARE, "return np.mean(apart < seen - 1e-9)", "the share of deals that are less far apart: count the others"),
    of_p(SHARE, "return np.sum(apart >= seen - 1e-9)", "the number of deals, not their share"),
    of_p(f"{APART}\n    {SHARE}", "apart = sums / n - (pooled.sum() - sums) / len(b)\n    return np.mean(apart >= a.mean() - b.mean() - 1e-9)", "a one-sided share, in which the sign of the difference counts"),
    of_p(f"{APART}\n    {SHARE}", "apart = sums / n - (pooled.sum() - sums) / len(b)\n    return np.mean(apart >= seen - 1e-9)", "a share without the absolute value of each deal's difference"),
    of_p("apart = abs(sums / n - (pooled.sum() - sums) / len(b))", "apart = abs(2 * sums - pooled.sum()) / n", "differences of sums by one size: the groups may differ in size, so take means"),
    of_p("seen = abs(a.mean() - b.mean())", "seen = abs(np.median(a) - np.median(b))", "a seen difference of medians beside dealt differences of means"),
    of_p(APART, "apart = abs(sums / n - pooled.mean())", "deals compared with the mean of all: compare the two groups of each deal"),
]  # fmt: skip

PAIRS = of_p(
    SHARE,
    "signs = np.array(np.meshgrid(*[[1, -1]] * n)).reshape(n, -1)\n"
    "    return np.mean(abs((signs * (a - b)[:, None]).mean(axis=0)) >= seen - 1e-9)",
    "the test for pairs, which turns the signs of a - b: these runs come in no pairs",
)

CLEAR_BUGS = [
    of_clear(LEVEL, "level", "a list that gives every comparison the whole level: with many comparisons some pass by chance"),
    of_clear(LEVEL, "level / len(table)", "a list that shares the level among all rows: the baseline is not compared with itself"),
    of_clear(LEVEL, "level * len(others)", "a list that multiplies the level by the number of comparisons: it is divided"),
    of_clear("<= level / len(others)", "> level / len(others)", "the list of the differences that are *not* clear"),
    of_clear(f"return [name for name in others if p_value(table[name], table[baseline]) <= {LEVEL}]", "return [name for name in others if summary(table[name])[1] > summary(table[baseline])[2] or summary(table[name])[2] < summary(table[baseline])[1]]", "a list of bands that do not overlap: that is another question than whether the difference is clear"),
    of_clear(f"return [name for name in others if p_value(table[name], table[baseline]) <= {LEVEL}]", "return [name for name in others if np.mean(table[name]) < summary(table[baseline])[1] or np.mean(table[name]) > summary(table[baseline])[2]]", "a list of means outside the baseline's band: the other row has noise too"),
]  # fmt: skip


def made_with(name):
    def outcome(edits, problem):
        return getattr(edited(THIS, *edits, names=(name,)), name)(*problem)

    return outcome


def draw_scores(rng, n=8):
    """Scores in steps of 1/64, whose sums are exact: no rounding decides whether two differences are equal."""
    return rng.integers(20, 64, size=n) / 64


def bands_apart(a, b):
    (_, low_a, high_a), (_, low_b, high_b) = summary(a), summary(b)
    return low_a > high_b or high_a < low_b


def row(rng, base, low, high, also=lambda row: True):
    """Scores whose p-value against `base` lies above `low` and not above `high`: drawn, and moved until it does."""
    while True:
        scores, side = draw_scores(rng, len(base)), rng.choice([-1, 1])
        for shift in range(128):
            moved = scores - scores.mean().round() + np.round(base.mean()) + side * shift / 64
            if low < p_value(moved, base) <= high and also(moved):
                return moved


def draw_table(rng, level=0.05, n=6):
    """A baseline and five rows, each of which another way to decide gets wrong."""
    base = draw_scores(rng, n) + 2
    _, low, high = summary(base)
    table = {
        "same": row(rng, base, 0.5, 1),
        "far": row(rng, base, 0, 0.003),
        "base": base,
        "edge": row(rng, base, level / 6, level / 5),  # clear, but not if the level is shared among all six rows
        "apart": row(rng, base, level / 5, 0.02, lambda moved: bands_apart(moved, base)),  # not clear, bands apart
        "outside": row(rng, base, 0.06, 0.5, lambda moved: not low <= moved.mean() <= high),  # of the baseline's band
    }
    return table, "base", level


def diagnose_summary(learners, rng):
    return diagnose(learners, SUMMARY_BUGS, made_with("summary"), [(draw_scores(rng, n),) for n in (4, 5, 8)])


def diagnose_p(learners, rng):
    sizes = (2, 2), (4, 4), (2, 4), (4, 8)
    problems = [(draw_scores(rng, n), draw_scores(rng, m) + 0.25) for n, m in sizes]
    found = diagnose(learners, P_BUGS, made_with("p_value"), problems)
    return found or diagnose(learners, [PAIRS], made_with("p_value"), problems[:2])  # it needs two of one size


def chosen(names, table):
    """For every row of the table 1 if it is among the names, so that lists compare as numbers, whatever their order."""
    return [float(name in names) for name in table]


def diagnose_clear(learners, problems):
    def theirs(table, baseline, level):
        return chosen(value_of(learners, table, baseline, level), table)

    def outcome(edits, problem):
        return chosen(made_with("clear_differences")(edits, problem), problem[0])

    return diagnose(theirs, CLEAR_BUGS, outcome, problems)
