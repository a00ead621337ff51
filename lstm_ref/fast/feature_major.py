"""What `lstm` and `gru` of this room share: the batch last, and time cut into blocks.

Arrays are (time, rows, N): all of one gate at one step is one contiguous block, so that a ufunc runs through it once,
and neighbouring gates are one block again. At the border every array is copied into the order of the caller.
"""

import numpy as np

# A product is worth its name from about this many columns on; more would only take memory.
COLUMNS = 1024
# Numbers of one gate, over as many steps as are worked on at once: about 16 such arrays have to fit in a core's cache.
CACHED = 8192


def steps_in_a_product(T, N):
    """Steps to a block for the products: COLUMNS columns, but a quarter of T at most, as memory is that of a block."""
    return max(1, min(COLUMNS // N, T // 4))


def steps_in_the_cache(T, N, H):
    """Steps to a block for the work number by number."""
    return max(1, min(CACHED // (N * H), T))


def blocks(T, size):
    """Cut T steps into spans (start, end) of `size` steps, the last as long as is left.

    >>> list(blocks(7, 3))
    [(0, 3), (3, 6), (6, 7)]
    """
    return ((start, min(start + size, T)) for start in range(0, T, size))


def batch_last(array):
    """A copy with the last two axes exchanged: (..., N, H) -> (..., H, N), and back.

    It copies even if N = 1, where NumPy could get by with a view: the caller may write into it.

    >>> batch_last(np.zeros((7, 2, 4))).shape
    (7, 4, 2)
    """
    return np.swapaxes(array, -1, -2).copy()


def side_by_side(steps):
    """The columns of all steps in one matrix: (T, rows, N) -> (rows, T * N), a copy.

    >>> side_by_side(np.arange(8).reshape(2, 2, 2)).tolist()
    [[0, 1, 4, 5], [2, 3, 6, 7]]
    """
    return steps.transpose(1, 0, 2).reshape(steps.shape[1], -1)


def steps_of(array, first, last, H):
    """Gates first to last of every step, as a list of views: indexing an array takes longer than indexing a list.

    >>> [view.shape for view in steps_of(np.zeros((2, 20, 3)), 1, 3, H=4)]
    [(8, 3), (8, 3)]
    """
    return list(array[:, first * H : last * H])


def minus_product(a, b, c, out):
    """a - b * c into `out`: the form that every local derivative takes.

    >>> out = np.empty(1)
    >>> minus_product(np.array([7.0]), np.array([2.0]), np.array([3.0]), out)
    >>> out.tolist()
    [1.0]
    """
    np.multiply(b, c, out)
    np.subtract(a, out, out)
