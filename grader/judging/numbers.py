"""The numbers in a value that a function returned; and such to be drawn as lose nothing in float32."""

import numpy as np

from grader.judging.claims import RTOL, agree, close
from grader.judging.evidence import arrays_of

TIGHT = {"equal_nan": True, "rtol": 1e-5, "atol": 1e-8}


def leaves(value):
    """All numbers of a value in one array, NaN for what has none."""
    arrays = [np.ravel(array) if array is not None else np.full(1, np.nan) for array in arrays_of(value)]
    return np.concatenate(arrays) if arrays else np.zeros(0)


def coarse(numbers, parts=64):
    """An array, or those of a tuple, in steps of 1 / parts: in sixty-fourths, numbers of some thousands and their sums
    are held by float32 to the last digit. So a right answer that works in it is right of them."""
    if isinstance(numbers, tuple):
        return tuple(coarse(each, parts) for each in numbers)
    return np.round(parts * numbers) / parts


def same_but_for_rounding(got, again, share=RTOL):
    """Whether two values are the same numbers, but for a share of the largest: what another order of a sum does in
    float32, if no other is given."""
    sizes = np.abs(leaves(got))
    return agree(got, again, equal_nan=True, atol=share * sizes[np.isfinite(sizes)].max(initial=0))


def amount(args):
    """How many numbers a call was given."""
    return sum(len(leaves(argument)) for argument in args)


def wrong(got, want):
    """The different numbers of a value that are not as they should be; of a text, the text."""
    if isinstance(got, str):
        return {got}
    got, want = leaves(got), leaves(want)
    off = got if got.shape != want.shape else got[~close(got, want, **TIGHT)]
    return set(off.round(7).tolist())


def off(got, want):
    """Which numbers of a value are other than wanted, as an array; None where there are more of them, or fewer."""
    got, want = leaves(got), leaves(want)
    return ~close(got, want, **TIGHT) if len(got) == len(want) else None


def spoilt(seen, want):
    """Which numbers of the learner's answer are wrong, as `off`; None where one of the two is an error."""
    return None if seen.error or want.error else off(seen.value, want.value)


def part(ours, seen, wrong):
    """The share of the learner's numbers that are `wrong` (see `spoilt`) which a mistake makes."""
    if wrong is None or ours is None or ours.error or not wrong.any():
        return 0
    other = off(ours.value, seen.value)
    return 0 if other is None else np.mean(~other[wrong])
