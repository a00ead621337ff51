"""Truncated backpropagation through time: a long sequence in chunks, the state carried, the gradient not.

The state at the start of a chunk is taken as a constant: its value goes on, no gradient flows back through it (Williams
and Peng 1990, Neural Computation 2(4), with both of their intervals equal to the chunk). Memory is that of one chunk.
"""

from typing import Any, NamedTuple

import numpy as np

from lstm_ref.pytrees import tree_map


class Chunk(NamedTuple):
    """What one chunk gives."""

    loss: float
    dparams: Any  # gradients of the cell's weights
    rest: list  # what `loss` returned besides, such as the gradients of a readout
    state: Any  # after the chunk: the start of the next


def split(size, *arrays):
    """Arrays (T, ...) cut along time into pieces of `size` steps, the last as long as is left: tuples of views.

    Raises ValueError if size < 1 or the arrays differ in T.

    >>> [(x.tolist(), target.tolist()) for x, target in split(2, np.array([1, 2, 3]), np.array([2, 3, 4]))]
    [([1, 2], [2, 3]), ([3], [4])]
    """
    if size < 1:
        raise ValueError(f"size: expected at least 1 step, got {size}")
    lengths = [len(array) for array in arrays]
    if len(set(lengths)) != 1:
        raise ValueError(f"arrays: expected the same number of steps in all, got {lengths}")
    for start in range(0, lengths[0], size):
        yield tuple(array[start : start + size] for array in arrays)


def truncated_bptt(cell, chunks, state, get_params, loss):
    """Run any cell over chunks and yield a `Chunk` for each, with the gradients of that chunk's loss.

    chunks gives tuples (x, ...) with x (steps, N, D): a list, or a generator such as `split`, so that a stream need not
    fit into memory. `get_params()` gives the weights of now, which training changes from chunk to chunk.
    `loss(h, ...)` gets the chunk's outputs and the rest of its tuple, and returns the loss, dh and anything besides.
    Raises ValueError as the cell does.

    >>> from lstm_ref import rnn
    >>> params, x = rnn.init(D=5, H=4, rng=np.random.default_rng(0)), np.ones((7, 3, 5))
    >>> chunks = truncated_bptt(rnn, split(3, x), rnn.zero_state(3, 4), lambda: params, lambda h: (h.sum(), h * 0 + 1))
    >>> [chunk.dparams.W_x.shape for chunk in chunks]
    [(4, 5), (4, 5), (4, 5)]
    """
    for x, *rest in chunks:
        h, state, cache = cell.forward(x, state, get_params())
        value, dh, *others = loss(h, *rest)
        _, _, dparams = cell.backward(dh, tree_map(np.zeros_like, state), cache)  # nothing comes from later chunks
        del x, rest, h, dh, cache  # the caller works, and the next chunk runs, without this one in memory
        yield Chunk(value, dparams, others, state)
