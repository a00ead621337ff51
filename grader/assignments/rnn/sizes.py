"""The sizes on which a cell and a sequence are tried, and how they are told."""

SIZES = ((1, 2, 1), (2, 1, 3), (3, 5, 4))  # (N, D, H), the smallest first: the first failure is the smallest
LENGTHS = (1, 2, 7)  # of the sequences, in the same order


def given(N, D, H, T=None):
    return f" (with {'' if T is None else f'T = {T}, '}N = {N}, D = {D}, H = {H})"
