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


def products(gates, N):
    """How a step's products with weights are made: the function, and the number of products.

    Of a batch, `np.matmul` makes one a gate. Of a single sequence `np.dot` makes one for all: it is sooner at its work.

    >>> products(4, N=5)[1], products(4, N=1)[1]
    (4, 1)
    """
    return (np.matmul, gates) if N > 1 else (np.dot, 1)


def aligned(*shape, dtype):
    """An empty array that begins at a line of the cache."""
    size, extra = math.prod(shape), LINE // np.dtype(dtype).itemsize
    memory = np.empty(size + extra, dtype)
    start = -memory.__array_interface__["data"][0] % LINE // memory.itemsize
    return memory[start : start + size].reshape(shape)


def rows_apart(*shape, dtype):
    """An `aligned` array, each row of which begins at a line of the cache, one line further than it needs to.

    Rows a power of two apart, as those of H or 4H numbers often are, would all have their place in the same few lines,
    and a product that walks down a column would push each out by the next. `np.matmul` takes such an array as it is;
    `np.dot` would copy it first.

    >>> rows_apart(3, 16, dtype=np.float32).strides
    (128, 4)
    """
    *outer, columns = shape
    line = LINE // np.dtype(dtype).itemsize
    return aligned(*outer, (-(-columns // line) + 1) * line, dtype=dtype)[..., :columns]


def weights(rows, parts, dtype, transposed=False):
    """A copy of the rows of all gates for so many `products`: (parts, rows, columns), or the one matrix.

    >>> weights(np.ones((6, 2)), 3, float).shape, weights(np.ones((6, 2)), 1, float, transposed=True).shape
    ((3, 2, 2), (2, 6))
    """
    each = rows if parts == 1 else rows.reshape(parts, len(rows) // parts, -1)
    each = each.swapaxes(-2, -1) if transposed else each
    copy = (aligned if parts == 1 else rows_apart)(*each.shape, dtype=dtype)
    copy[:] = each
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
