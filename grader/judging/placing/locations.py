"""Wrong numbers that are the right ones in other places, or stand in some places only."""

from itertools import permutations

import numpy as np

from grader.judging.claims import agree

FEWEST = 3  # answers with several entries along an axis: of fewer, the wrong ones may stand at its end by chance


def moved(pairs):
    """The right numbers in other places."""
    long = [(got, want) for got, want, _ in pairs if got.size > 2]
    if not long or not all(agree(np.sort(got, axis=None), np.sort(want, axis=None)) for got, want, _ in pairs):
        return None
    for axis in range(max(want.ndim for _, want in long)):
        if all(want.ndim > axis and agree(np.flip(got, axis), want) for got, want in long):
            return f"the right numbers, in the opposite order along axis {axis}."
        for by, words in ((1, "late"), (-1, "early")):
            if all(want.ndim > axis and agree(np.roll(got, -by, axis), want) for got, want in long):
                return f"the right numbers, one place too {words} along axis {axis}."
        if all(want.ndim > axis and agree(np.sort(got, axis), np.sort(want, axis)) for got, want in long):
            return f"the right numbers, in another order along axis {axis}."
    for axes in permutations(range(long[0][1].ndim)):
        if all(agree(got, reshaped(want, axes)) for got, want in long):
            deals = "in the places to which reshape deals them: it keeps their old order, transpose turns axes"
            return f"the right numbers, {deals}."
    return "the right numbers, in other places."


def reshaped(want, axes):
    """An array whose axes should have been turned back from the order `axes`, and were only given the right sizes."""
    return want.transpose(axes).reshape(want.shape) if want.ndim == len(axes) else None


def repeated(pairs):
    """One entry in the place of all along an axis."""
    for axis in range(min((want.ndim for _, want, _ in pairs), default=0)):
        long = [(got, want) for got, want, _ in pairs if want.shape[axis] > 1]
        for k, words in ((-1, "last"), (0, "first")):
            if long and all(agree(got, np.broadcast_to(np.take(want, [k], axis), want.shape)) for got, want in long):
                again = ": is one array written over again and again?" if k else "."
                return f"every entry along axis {axis} is the {words} one{again}"
    return None


def constant(pairs):
    """All wrong numbers are one number, or are put in the place of one. In answers of several numbers: of single ones a
    few may agree by chance."""
    bad = [(got[off], want[off]) for got, want, _ in pairs for off in [~np.isclose(got, want, equal_nan=True)]]
    got, want = (np.concatenate([np.ravel(pair[k]) for pair in bad]) for k in (0, 1))
    if len(got) < 4 or not np.isfinite(got).all() or max(want.size for _, want, _ in pairs) <= 2:
        return None
    mine, theirs = np.unique(got.round(9)), np.unique(want.round(9))
    should = f", where {theirs[0]:.4g} belongs" if len(theirs) == 1 else ""
    if len(mine) == 1:
        return f"every wrong number of yours is {mine[0]:.4g}{should}."
    return f"wrong are some that should be {theirs[0]:.4g}, and no others." if should else None


def located(pairs):
    """At which end of an axis the wrong numbers stand, and nowhere else."""
    return _along_axes(
        pairs,
        ("only the first entry along axis {} is wrong", lambda bad: bad[0] and not bad[1:].any()),
        ("only the last entry along axis {} is wrong", lambda bad: bad[-1] and not bad[:-1].any()),
        ("only the first entry along axis {} is right", lambda bad: not bad[0] and bad[1:].all()),
        ("only the last entry along axis {} is right", lambda bad: not bad[-1] and bad[:-1].all()),
    )


def _along_axes(pairs, *rules):
    """The first of some rules that holds of the places along an axis, of all answers that have several."""
    pairs = [(got, want) for got, want, _ in pairs if got.ndim and got.size]
    if not any((want[np.isclose(got, want, equal_nan=True)] != 0).any() for got, want in pairs):
        return None  # what is right is zero, as it may be in any wrong answer
    for axis in range(min((want.ndim for _, want in pairs), default=0)):
        long = [(got, want) for got, want in pairs if want.shape[axis] > 2]
        if len(long) < FEWEST:
            continue
        others = [tuple(k for k in range(want.ndim) if k != axis) for _, want in pairs]
        bad = [
            ~np.isclose(got, want, equal_nan=True).all(axis=rest)
            for (got, want), rest in zip(pairs, others, strict=True)
        ]
        for words, holds in rules:
            if all(holds(each) for each in bad):
                return f"{words.format(axis)}."
    return None
