"""What `lstm` and `gru` of this room share: where numbers lie, and time cut into blocks.

Arrays are (time, gates, N, H): all of one gate at one step is one contiguous block, so that a ufunc runs through it
once, and neighbouring gates are one block again.
"""

import math

import numpy as np

# A product is worth its name from about this many rows on; more would only take memory.
ROWS = 1024
# Numbers of one gate, over as many steps as are worked on at once: about 16 such arrays have to fit in a core's cache.
CACHED = 16384
LINE = 64  # bytes of a cache line


def steps_in_a_product(T, N):
    """Steps to a block for the products: ROWS rows, but a quarter of T at most, as memory is that of a block."""
    return max(1, min(ROWS // N, T // 4))


def steps_in_the_cache(T, N, H):
    """Steps to a block for the work number by number."""
    return max(1, min(CACHED // (N * H), T))


def blocks(T, size):
    """Cut T steps into spans (start, end) of `size` steps, the last as long as is left.

    >>> list(blocks(7, 3))
    [(0, 3), (3, 6), (6, 7)]
    """
    return ((start, min(start + size, T)) for start in range(0, T, size))


def in_parts(rows, gates, N):
    """Rows of all gates -> (gates, H, columns), a product for each; for a single sequence (1, gates * H, columns).

    >>> in_parts(np.ones((6, 2)), 3, N=5).shape, in_parts(np.ones((6, 2)), 3, N=1).shape
    ((3, 2, 2), (1, 6, 2))
    """
    parts = gates if N > 1 else 1
    return rows.reshape(parts, len(rows) // parts, -1)


def rows_apart(*shape, dtype):
    """An empty array of `shape`, each row of which begins at a line of the cache, one line further than it needs to.

    Rows a power of two apart, as those of H or 4H numbers often are, would all have their place in the same few lines,
    and a product that walks down a column would push each out by the next. `np.matmul` takes such an array as it is;
    `np.dot` would copy it first.

    >>> rows_apart(3, 16, dtype=np.float32).strides
    (128, 4)
    """
    *outer, columns = shape
    line = LINE // np.dtype(dtype).itemsize
    row = (-(-columns // line) + 1) * line
    memory = np.empty(math.prod(outer) * row + line, dtype)
    start = -memory.__array_interface__["data"][0] % LINE // memory.itemsize
    return memory[start : start + memory.size - line].reshape(*outer, row)[..., :columns]


def apart(matrices, dtype):
    """A copy in `rows_apart`."""
    copy = rows_apart(*matrices.shape, dtype=dtype)
    copy[:] = matrices
    return copy


def minus_product(a, b, c, out):
    """a - b * c into `out`: the form that every local derivative takes.

    >>> out = np.empty(1)
    >>> minus_product(np.array([7.0]), np.array([2.0]), np.array([3.0]), out)
    >>> out.tolist()
    [1.0]
    """
    np.multiply(b, c, out)
    np.subtract(a, out, out)
