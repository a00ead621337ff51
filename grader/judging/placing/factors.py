"""Wrong numbers that are the right ones, times or plus something, or otherwise made of them."""

import numpy as np

from grader.judging.claims import agree
from grader.judging.numbers import amount, same_but_for_rounding

POWERS = (
    (1, "times {}"),
    (-1, "divided by {}"),
    (0.5, "times the root of {}"),
    (-0.5, "divided by the root of {}"),
)
SEVERAL = 2  # calls with one factor, which is no matter of chance
HUGE = 500.0  # its exponential is near the largest float
FAR, NEAR = 1e9, 1e-3  # beyond the one, or within the other of 1, is no factor that somebody forgot
FEW, MANY = 4, 0.3  # different numbers; the share of all of them
CHANGES = [
    (np.square, "the square of what is asked for"),
    (np.sqrt, "the root of what is asked for"),
    (np.exp, "the exponential of what is asked for"),
    (np.log, "the logarithm of what is asked for"),
    (np.reciprocal, "1 divided by what is asked for"),
    (lambda want: 1 - want, "1 minus what is asked for"),
    (np.round, "rounded to whole numbers"),
    (np.trunc, "cut to whole numbers"),
    (lambda want: np.maximum(want, 0), "right where it is positive, and 0 elsewhere"),
    (lambda want: np.clip(want, -1, 1), "cut off beyond -1 and 1"),
]


def type_of(got, want):
    """What the type of an answer takes away from its numbers, in words; or None."""
    mine, theirs = (np.asarray(value) for value in (got, want))
    if mine.shape != theirs.shape or theirs.dtype.kind != "f":
        return None
    if mine.dtype.kind in "iu" and np.array_equal(mine, np.trunc(theirs)) and len(np.unique(mine)) > 1:
        return "your numbers are whole ones, their fractions cut off: of which type is the array that they are put in?"
    shorter = mine.dtype.kind == "f" and mine.dtype.itemsize < theirs.dtype.itemsize
    if shorter and same_but_for_rounding(theirs, mine, NEAR):
        return f"your numbers have the type {mine.dtype}, which keeps fewer digits than {theirs.dtype}."
    return None


def missing(pairs):
    """NaN, or infinity where no number should be infinite."""
    if not all(_spoilt(got, want) for got, want, _ in pairs):
        return None
    kind = "NaN" if any(np.isnan(got).any() for got, _, _ in pairs) else "infinite"
    some = "some of" if any(np.isfinite(got).any() for got, _, _ in pairs) else "all"
    whose = "your number is" if all(np.size(want) == 1 for _, want, _ in pairs) else f"{some} your numbers are"
    if kind == "infinite" and not any(each.call.seen.warnings for *_, each in pairs):
        return f"{whose} {kind}, and NumPy did not warn: is that written in your code?"
    return f"{whose} {kind}: {_why_missing([each.call for *_, each in pairs])}."


def _spoilt(got, want):
    """Whether NaN or infinity stands where there should be none."""
    none = np.isnan if np.isinf(want).any() else lambda numbers: ~np.isfinite(numbers)
    return none(got).any() and not none(want).any()


def _why_missing(calls):
    """What may make a number infinite or none, by what the function was given."""
    arrays = [[a for a in call.args if isinstance(a, np.ndarray) and a.dtype.kind == "f" and a.size] for call in calls]
    odd = [np.concatenate([array[~np.isfinite(array)] for array in given] or [[]]) for given in arrays]
    if all(map(len, odd)):
        if np.isneginf(np.concatenate(odd)).all():
            return "minus infinity is given here, and minus infinity less itself, or times 0, is NaN"
        return (
            "some that are given here are none, and 0 times NaN or infinity is NaN: leave them out before you calculate"
        )
    if all(any(_far_apart(array) for array in given) for given in arrays):
        return (
            "numbers lie hundreds apart here, and before an exponential each softmax needs its own largest subtracted"
        )
    if all(any(np.nanmin(array) < -HUGE and np.nanmax(array) < 0 for array in given) for given in arrays):
        return (
            "the exponential of a number far below 0 is 0, which has no logarithm, and that of its opposite is infinite"
        )
    if all(any(np.nanmax(np.abs(array)) > HUGE for array in given) for given in arrays):
        return "numbers of hundreds are given here, whose exponential is infinite, or 0 and has no logarithm"
    return (
        "such come from a division by 0, the logarithm of 0, the root of a number below 0, an exponential that "
        "overflows, or from others like them"
    )


def _far_apart(array):
    """Whether the largest numbers along some axis are far from each other, so that they can share no exponent."""
    tops = (
        np.where(np.isfinite(array), array, 0).max(axis=axis) for axis in range(array.ndim if array.ndim == 2 else 0)
    )
    return any(np.ptp(top) > HUGE for top in tops)


def _varied(pairs):
    """Whether the right numbers are different enough for a rule about all to be no accident."""
    return len(set(np.concatenate([np.ravel(want) for _, want, _ in pairs]).round(9))) >= 4


def squeezed(pairs):
    """Numbers that all lie in the range of a sigmoid or of a tanh, where many right ones do not."""
    gots, wants = (np.concatenate([np.ravel(pair[k]) for pair in pairs]) for k in (0, 1))
    if len(pairs) < SEVERAL or len(set(gots.round(9))) < FEW:
        return None
    for low, high, what in ((0, 1, "a sigmoid, a softmax or a division by the largest"), (-1, 1, "a tanh")):
        beyond = (wants < low) | (wants > high)
        if (low <= gots).all() and (gots <= high).all() and beyond.mean() > MANY:
            return f"all your numbers lie from {low} to {high}, and right ones go beyond: is there {what} too many?"
    return None


def impossible(pairs):
    """Numbers beyond a bound that the right ones keep."""
    if not _varied(pairs):
        return None
    wants = np.concatenate([np.ravel(want) for _, want, _ in pairs])
    if wants.min() >= 0 and all((got < 0).any() for got, *_ in pairs):
        return "some numbers of yours are below 0, and no right one is."
    if wants.min() >= 0 and wants.max() <= 1 and all((got > 1).any() for got, *_ in pairs):
        return "some numbers of yours are above 1, and no right one is: does something count twice, or more often?"
    return None


def _ratios(pairs):
    """For each pair, the one factor between got and want, or None; nor is one that would not be seen for a factor."""
    for got, want, _ in pairs:
        solid = (np.abs(want) > 1e-9) & np.isfinite(want) & np.isfinite(got)
        ratios = got[solid] / want[solid]
        exact = (
            len(ratios)
            and np.allclose(ratios, ratios[0], rtol=1e-4, atol=0)
            and np.allclose(got[~solid], want[~solid], atol=1e-8)
        )
        seen = exact and 1 / FAR < abs(ratios[0]) < FAR and abs(ratios[0] - 1) > NEAR
        yield float(ratios[0]) if seen else None


def one_factor(pairs):
    """The factor that is the same at all calls, or None."""
    ratios = list(_ratios(pairs))
    return ratios[0] if _varied(pairs) and _are(ratios, ratios[0]) else None


def all_times(pairs, factor):
    """Whether all numbers are the right ones times one factor."""
    return _are(_ratios(pairs), factor)


def _are(ratios, factor):
    return all(factor and ratio and np.isclose(ratio, factor, rtol=1e-4) for ratio in ratios)


def times(factor):
    """A factor in words."""
    if np.isclose(factor, -1, rtol=1e-4):
        return "all your numbers have the wrong sign"
    return f"your numbers are {factor:.4g} times the right ones"


def scaled(pairs):
    """A factor that is the same at all calls, or a size of what was given."""
    ratios = list(_ratios(pairs))
    if None in ratios or not _varied(pairs):
        return None
    if _are(ratios, ratios[0]):
        return f"{times(ratios[0])}, at every call that goes wrong."
    for name, sizes in _sizes([each for *_, each in pairs]):
        for power, words in POWERS:
            if len(set(sizes)) > 1 and np.allclose(ratios, np.array(sizes, dtype=float) ** power, rtol=1e-4):
                return f"your numbers are the right ones {words.format(name)}: is it a sum, or a mean?"
    return None


def _sizes(asked):
    """The lengths of the arrays' axes at each call, with what they are called."""
    each_args = [each.call.args for each in asked]
    for k, name in enumerate(asked[0].names[: min(map(len, each_args))]):
        for axis in range(min(np.ndim(args[k]) if isinstance(args[k], np.ndarray) else 0 for args in each_args)):
            yield f"the length of axis {axis} of {name}", [args[k].shape[axis] for args in each_args]


def proportional(pairs):
    """Each answer has a factor of its own."""
    ratios = list(_ratios(pairs))
    if None in ratios or sum(got.size > 2 for got, *_ in pairs) < 2:
        return None
    said = ", ".join([*dict.fromkeys(f"{ratio:.3g}" for ratio in ratios)][:3])
    factor = f"one factor, another at each call ({said}, ...)"
    return f"your numbers are the right ones times {factor}: look at how that factor is found."


def somewhere(pairs):
    """One factor at several of the calls, the smallest among them: where more is wrong, it shows there alone."""
    ratios = list(_ratios(pairs))
    smallest = min(range(len(pairs)), key=lambda k: amount(pairs[k][2].call.args))
    factor = ratios[smallest]
    same = [k for k, ratio in enumerate(ratios) if _are([ratio], factor)]
    if len(same) < SEVERAL or not _varied([pairs[k] for k in same]):
        return None
    return f"at {len(same)} of the {len(pairs)} calls that go wrong, the smallest among them, {times(factor)}."


def shifted(pairs):
    """A number that is added at all calls."""
    differences = [np.ravel(got - want) for got, want, _ in pairs if np.isfinite(got).all() and np.isfinite(want).all()]
    if len(differences) < len(pairs) or not _varied(pairs):
        return None
    all_of_them = np.concatenate(differences)
    by = all_of_them[0]
    if np.allclose(all_of_them, by, rtol=1e-4) and abs(by) > 1e-6:
        sign = "plus" if by > 0 else "minus"
        return f"your numbers are the right ones {sign} {abs(by):.4g}, at every call that goes wrong."
    return None


def signs(pairs):
    """Signs alone."""
    if all(agree(np.abs(got), np.abs(want)) for got, want, _ in pairs):
        return "the numbers are right but for the sign of some."
    return None


def changed(pairs):
    """A function of the right numbers."""
    if not _varied(pairs):
        return None
    with np.errstate(all="ignore"):
        for change, words in CHANGES:
            if all(
                len(np.unique(changed := change(want))) >= 2 and agree(got, changed, equal_nan=True)
                for got, want, _ in pairs
            ):
                return f"your numbers are {words}."
    return None
