"""Mistakes in reading a table of seeds, as edits of the small functions below."""

import sys
from functools import cache
from itertools import combinations

import numpy as np

from grader.assignments.variants.search import diagnose
from grader.judging.diagnosis import Bug, Diagnosis, agree, made_in, one_of
from grader.judging.explained import alone, note

SECTION = "05-variants.html#noise"
DIGITS = 7  # fewer are taken for rounding
NEAR = 0.05  # no other mistake stays as close to all shares
THIS = sys.modules[__name__]


def summary(scores):
    """scores -> mean, low, high. Of the seeds, the ends two standard errors from the mean."""
    scores = np.asarray(scores, dtype=float)
    mean = scores.mean()
    band = 2 * scores.std(ddof=1) / np.sqrt(len(scores))
    return mean, mean - band, mean + band


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


HALF, BACK = "band = 2 * scores.std(ddof=1) / np.sqrt(len(scores))", "return mean, mean - band, mean + band"
APART, SHARE = "apart = abs(sums / n - (pooled.sum() - sums) / len(b))", "return np.mean(apart >= seen - 1e-9)"
SUMS = "sums = pooled[deals(len(pooled), n)].sum(axis=1)"
OTHERS, LEVEL = "others = [name for name in table if name != baseline]", "level / len(others)"


def made(function):
    return lambda old, new, words: Bug(old, new, f"your {function} matches {words}.", SECTION)


of_summary, of_p, of_clear = made("summary"), made("p_value"), made("clear_differences")

SUMMARY_BUGS = [
    of_summary(HALF, HALF.replace("ddof=1", "ddof=0"), "a standard deviation that divides by n: with n - 1 it does not come out too small"),
    of_summary(HALF, "band = 1.96 * scores.std(ddof=1) / np.sqrt(len(scores))", "a band of 1.96 standard errors: two are asked for"),
    of_summary(HALF, "band = 1.96 * scores.std() / np.sqrt(len(scores))", "a band of 1.96 standard errors, with n in the standard deviation: it takes two, with n - 1"),
    of_summary(HALF, "band = 2 * scores.std(ddof=1)", "a band of two standard deviations: that is where single seeds lie, not their mean; divide by the root of n"),
    of_summary(HALF, "band = 2 * scores.std()", "a band of two standard deviations that divide by n: the band of the mean takes n - 1, and the root of n below"),
    of_summary(HALF, "band = scores.std(ddof=1) / np.sqrt(len(scores))", "a band of one standard error: it takes two"),
    of_summary(HALF, "band = scores.std(ddof=0) / np.sqrt(len(scores))", "a band of one standard error, with n in the standard deviation: it takes two, with n - 1"),
    of_summary(HALF, "band = scores.std(ddof=1)", "a band of one standard deviation: it takes two standard errors of the mean"),
    of_summary(HALF, "band = 2 * scores.std(ddof=1) / len(scores)", "a band that divides by n where the root of n belongs"),
    of_summary(HALF, "band = 2 * scores.var(ddof=1) / np.sqrt(len(scores))", "a band made of the variance: its root, the standard deviation, belongs there"),
    of_summary(HALF, "band = 2 * scores.var(ddof=1) / len(scores)", "a band made of the variance of the mean: its root is the standard error"),
    of_summary(BACK, "return mean, scores.min(), scores.max()", "the worst and the best seed: that band only widens with more seeds"),
    of_summary(BACK, "return np.median(scores), np.median(scores) - band, np.median(scores) + band", "a band around the median: the mean is asked for"),
    of_summary(BACK, "return mean, band, band", "the half width in the place of the two ends"),
    of_summary(BACK, "return mean, mean + band, mean - band", "the two ends in the wrong order: the lower one comes first"),
]  # fmt: skip

STRICT = of_p(SHARE, "return np.mean(apart > seen + 1e-9)", "a share that leaves out the deals that are just as far apart, the seen one among them")  # fmt: skip
ROUNDED = of_p(SHARE, "return np.mean(apart >= seen)", "a share that leaves out deals which are as far apart but for rounding: count those, too, that fall short by less than 1e-9")  # fmt: skip

P_BUGS = [
    STRICT,
    of_p(SHARE, "return np.mean(apart <= seen + 1e-9)", "the share of deals that are no further apart: count those at least as far"),
    of_p(SHARE, "return np.mean(apart < seen - 1e-9)", "the share of deals that are less far apart: count the others"),
    of_p(SHARE, "return np.sum(apart >= seen - 1e-9)", "the number of deals, not their share"),
    of_p(f"{APART}\n    {SHARE}", "apart = sums / n - (pooled.sum() - sums) / len(b)\n    return np.mean(apart >= a.mean() - b.mean() - 1e-9)", "a one-sided share, in which the sign of the difference counts"),
    of_p(f"{APART}\n    {SHARE}", "apart = sums / n - (pooled.sum() - sums) / len(b)\n    return np.mean(apart >= seen - 1e-9)", "a share without the absolute value of each deal's difference"),
    of_p("apart = abs(sums / n - (pooled.sum() - sums) / len(b))", "apart = abs(2 * sums - pooled.sum()) / n", "differences of sums by one size: the groups may differ in size, so take means"),
    ROUNDED,
    of_p(SHARE, "return np.mean(apart > seen)", "a share that leaves out the deals that are just as far apart, but for rounding"),
    of_p("seen = abs(a.mean() - b.mean())", "seen = abs(np.median(a) - np.median(b))", "a seen difference of medians beside dealt differences of means"),
    of_p(APART, "apart = abs(sums / n - pooled.mean())", "deals compared with the mean of all: compare the two groups of each deal"),
]  # fmt: skip

P_ALONE = [
    of_p(
        SHARE,
        "signs = np.array(np.meshgrid(*[[1, -1]] * n)).reshape(n, -1)\n    return np.mean(abs((signs * (a - b)[:, None]).mean(axis=0)) >= seen - 1e-9)",
        "the test for pairs, which turns the signs of a - b: these runs come in no pairs",
    ),
    of_p(
        f"{SUMS}\n    {APART}",
        "n = len(pooled) // 2\n    sums = pooled[deals(len(pooled), n)].sum(axis=1)\n    apart = abs(sums / n - (pooled.sum() - sums) / (len(pooled) - n))",
        "deals into two halves: the groups keep their sizes, n_a and n_b",
    ),
    of_p(
        f"{SUMS}\n    {APART}",
        "picks = pooled[deals(len(pooled), n)]\n    rests = [[score for score in pooled if score not in pick] for pick in picks]\n    apart = np.array([abs(np.mean(pick) - np.mean(rest)) if rest else np.nan for pick, rest in zip(picks, rests, strict=True)])",
        "a second group of the scores whose *values* are not in the first: where two scores are equal, some get lost, so deal places and not values",
    ),
    of_p(
        SUMS,
        "sums = np.unique(pooled[deals(len(pooled), n)], axis=0).sum(axis=1)",
        "deals that are counted once where their scores are equal: deal places, not values",
    ),
]

CLEAR = f"return [name for name in others if p_value(table[name], table[baseline]) <= {LEVEL}]"
BELOW = "np.mean(table[name]) < np.mean(table[baseline])"
LATER = "the limit of one comparison depends on the others: here all have the same one, level / m"
STEPPED = """p = {name: p_value(table[name], table[baseline]) for name in others}
    names = sorted(others, key=p.get)
    held = [p[name] <= level / (len(names) - k) for k, name in enumerate(names)]
    """

CLEAR_BUGS = [
    of_clear(LEVEL, "level", "a list that gives every comparison the whole level: with many comparisons some pass by chance"),
    of_clear(LEVEL, "level / len(table)", "a list that shares the level among all rows: the baseline is not compared with itself"),
    of_clear(LEVEL, "level * len(others)", "a list that multiplies the level by the number of comparisons: it is divided"),
    of_clear("<= level / len(others)", "< level / len(others)", "a list without the differences whose p-value is exactly level / m: at most counts them in"),
    of_clear("<= level / len(others)", "<= 1 - (1 - level) ** (1 / len(others))", "Šidák's share of the level, 1 - (1 - level) ** (1 / m): level / m is asked for"),
    of_clear(LEVEL, "level / (len(others) - 1)", "a list that shares the level among one comparison less than there are"),
    of_clear(LEVEL, "level / len(table[baseline])", "a list that shares the level among the seeds: it is shared among the comparisons"),
    of_clear(CLEAR, STEPPED + "return names[: next((k for k, ok in enumerate(held) if not ok), len(names))]", f"Holm's procedure, in which {LATER}"),
    of_clear(CLEAR, STEPPED.replace("(len(names) - k)", "len(names) * (k + 1)") + "return names[: max((k + 1 for k, ok in enumerate(held) if ok), default=0)]", f"the procedure of Benjamini and Hochberg, in which {LATER}"),
    of_clear(CLEAR, f"return [name for name in others if {BELOW} and p_value(table[name], table[baseline]) <= {LEVEL}]", "a list of the rows below the baseline alone: a row above it may differ as clearly"),
    of_clear(CLEAR, f"return [name for name in others if not {BELOW} and p_value(table[name], table[baseline]) <= {LEVEL}]", "a list of the rows above the baseline alone: a row below it may differ as clearly"),
    of_clear("<= level / len(others)", "> level / len(others)", "the list of the differences that are *not* clear"),
    of_clear(CLEAR, "return [name for name in others if summary(table[name])[1] > summary(table[baseline])[2] or summary(table[name])[2] < summary(table[baseline])[1]]", "a list of bands that do not overlap: that is another question than whether the difference is clear"),
    of_clear(CLEAR, "return [name for name in others if np.mean(table[name]) < summary(table[baseline])[1] or np.mean(table[name]) > summary(table[baseline])[2]]", "a list of means outside the baseline's band: the other row has noise too"),
]  # fmt: skip


def diagnose_noise(report, p, clear):
    """Mistakes in either function."""
    twin = made_in(THIS, "p_value")
    of_p = (
        diagnose(report, p, twin, [*P_BUGS, *P_ALONE], P_BUGS)
        or rounded_off(report, p)
        or to_few_digits(report, p)
        or drawn_at_random(report, p)
    )
    return of_p + diagnose_clear(report, clear)


def off_by(report, learners):
    """All calls, each with the right share and how far the learner's is from it; none where an answer is no number."""
    calls = report.calls_of(learners)
    answers = [call.seen.value for call in calls]
    if not all(isinstance(each, (int, float, np.floating, np.ndarray)) and np.ndim(each) == 0 for each in answers):
        return []
    return [(call, want, abs(call.seen.value - want)) for call in calls for want in [p_value(*call.args)]]


def rounding(digits):
    """The right p_value, rounded."""
    return lambda a, b: np.round(p_value(a, b), digits)


def to_few_digits(report, learners):
    """The diagnosis of shares that are right but for the digits that are cut off."""
    calls = off_by(report, learners)
    if not any(distance for *_, distance in calls):
        return []
    for digits in range(1, DIGITS):
        if all(call.seen.value == np.round(share, digits) for call, share, _ in calls):
            words = f"your p_value is the right share, rounded to {digits} digits: return it as it is."
            return [Diagnosis(words, SECTION, ((learners, rounding(digits)),))]
    return []


def drawn_at_random(report, learners):
    """The diagnosis of shares that come close to the right ones at every call, and are off at most of them."""
    off = [distance for *_, distance in off_by(report, learners)]
    if not off or max(off) >= NEAR or np.median(off) < 1e-4:
        return []
    words = "your p_value comes close to the share of all deals and is off by a little: is it a share of deals drawn at random? All of them are to be counted, they are few."
    return [Diagnosis(words, SECTION, ((learners, p_value),), lambda call, share: abs(call.seen.value - share) < NEAR)]


def rounded_off(report, learners):
    """The diagnosis of shares that leave out, of the deals as far apart as the seen one, those that rounding moves; which
    ones, that depends on how the means are computed."""
    without_any = made_in(THIS, "p_value")([STRICT])

    def alike(call, share):
        a, b = call.args
        exact = len(a) == len(b) and not np.any(64 * np.concatenate([a, b]) % 1)
        lowest = share if exact else without_any(a, b)
        return agree(np.clip(call.seen.value, lowest, share), call.seen.value)

    off = off_by(report, learners)
    if all(distance < 1e-6 for *_, distance in off) or not all(alike(call, want) for call, want, _ in off):
        return []
    return [ROUNDED.diagnosis._replace(twins=((learners, p_value),), alike=alike)]


def diagnose_clear(report, learners):
    """As `diagnose`, where the answers are names, in whatever order, and our p_value stood in for the learner's."""
    calls = [c for c in report.calls_of(learners, clear_differences) if c.asked is not learners]
    answers = [(call.args, names_in(call.seen.value)) for call in calls]

    def gives(function):
        return all(names == sorted(function(*args)) for args, names in answers)

    if not answers or gives(clear_differences):
        return []
    twin = made_in(THIS, "clear_differences")

    def alike(call, names):
        return names_in(call.seen.value) == names_in(names)

    note(learners, calls, twin, CLEAR_BUGS, alike)
    found = [bugs for bugs in alone(CLEAR_BUGS) if gives(twin(bugs))]
    return one_of(found, learners, twin, alike)


def names_in(value):
    """The names of a list of them, sorted; None of anything else."""
    names = isinstance(value, (list, tuple)) and all(isinstance(name, str) for name in value)
    return sorted(value) if names else None
