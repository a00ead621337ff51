"""The sizes on which a cell and a sequence are tried, and how they are told."""

import numpy as np

SIZES = ((1, 2, 1), (2, 1, 3), (3, 5, 4))  # (N, D, H), the smallest first: the first failure is the smallest
LENGTHS = (1, 2, 7)  # of the sequences, in the same order
MIXED = 16  # times


def given(N, D, H, T=None):
    return f" (with {'' if T is None else f'T = {T}, '}N = {N}, D = {D}, H = {H})"


def mixed_up(rng, lengths):
    """The lengths (N,) in an order that shows who sorts by them, and puts the results back by that order and not by its
    inverse: neither the rising nor the falling order is its own inverse, if N is large enough, whichever of two equal
    lengths comes first."""
    return max((rng.permutation(lengths) for _ in range(MIXED)), key=_turned)


def _turned(lengths):
    rising, falling = (np.argsort(sign * lengths, kind="stable") for sign in (1, -1))
    orders = rising, falling, rising[::-1], falling[::-1]
    return sum((order[order] != np.arange(len(lengths))).any() for order in orders)
