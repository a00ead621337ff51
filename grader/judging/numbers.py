"""The numbers in a value that a function returned."""

import numpy as np

from grader.judging.evidence import arrays_of


def leaves(value):
    """All numbers of a value in one array, NaN for what has none."""
    arrays = [np.ravel(array) if array is not None else np.full(1, np.nan) for array in arrays_of(value)]
    return np.concatenate(arrays) if arrays else np.zeros(0)


def amount(args):
    """How many numbers a call was given."""
    return sum(len(leaves(argument)) for argument in args)


def wrong(got, want):
    """The different numbers of a value that are not as they should be; of a text, the text."""
    if isinstance(got, str):
        return {got}
    got, want = leaves(got), leaves(want)
    off = got if got.shape != want.shape else got[~np.isclose(got, want, equal_nan=True)]
    return set(off.round(7).tolist())


def part(ours, seen, want):
    """The share of the learner's wrong numbers that a mistake makes."""
    if ours is None or ours.error or seen.error or want.error:
        return 0
    ours, got, want = leaves(ours.value), leaves(seen.value), leaves(want.value)
    if not len(ours) == len(got) == len(want):
        return 0
    off = ~np.isclose(got, want, equal_nan=True)
    return np.isclose(ours, got)[off].mean() if off.any() else 0
