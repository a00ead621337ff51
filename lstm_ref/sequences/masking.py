r"""Sequences of different lengths in one batch: padding, masks, and running any cell as if there were no padding.

Sequence n of a padded batch has $\ell_n$ valid steps, $1 \le \ell_n \le T$; the rest is padding. There a cell must
stand still,

$$ s_t^{(n)} = s_{t-1}^{(n)}, \qquad y_t^{(n)} = 0 \qquad \text{for } t > \ell_n $$

where s is the state and y the output, so that the final state is the state at each sequence's own last step.
"""

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.pytrees import Wired, tree_map


def check_lengths(lengths, T, N):
    """The lengths as an array of N integers from 1 to T, of any number if N is None; ValueError otherwise.

    >>> check_lengths([3, 8], T=7, N=2)
    Traceback (most recent call last):
    ValueError: lengths: expected from 1 to T = 7 steps, got 8 for sequence 1
    """
    lengths = np.asarray(lengths)
    expect_shape("lengths", lengths, N)
    if not np.issubdtype(lengths.dtype, np.integer):
        raise ValueError(f"lengths: expected integers, got {lengths.dtype}")
    wrong = np.flatnonzero((lengths < 1) | (lengths > T))
    if len(wrong):
        raise ValueError(f"lengths: expected from 1 to T = {T} steps, got {lengths[wrong[0]]} for sequence {wrong[0]}")
    return lengths


def mask(lengths, T):
    """True at the valid steps: lengths (N,) -> (T, N), as `training.cross_entropy` takes it.

    >>> mask([1, 3], T=3).T.tolist()
    [[True, False, False], [True, True, True]]
    """
    return np.arange(T)[:, None] < check_lengths(lengths, T, N=None)


def pad(sequences):
    """N arrays or lists of shapes (T_n, ...) -> one array (T, N, ...), zero behind each one's end, and lengths (N,).

    T is the longest. Raises ValueError on an empty list, an empty sequence, or shapes that differ beyond the first
    axis.

    >>> x, lengths = pad([np.array([1, 2, 3]), np.array([4])])
    >>> x.T.tolist(), lengths.tolist()
    ([[1, 2, 3], [4, 0, 0]], [3, 1])
    """
    if not len(sequences):
        raise ValueError("sequences: expected at least one, got none")
    sequences = [np.asarray(sequence) for sequence in sequences]
    for n, sequence in enumerate(sequences):
        expect_shape(f"sequences[{n}]", sequence, None, *np.shape(sequences[0])[1:])
        if not len(sequence):
            raise ValueError(f"sequences[{n}]: expected at least one step, got none")
    lengths = np.array([len(sequence) for sequence in sequences])
    shape = (lengths.max(), len(sequences), *np.shape(sequences[0])[1:])
    padded_batch = np.zeros(shape, np.result_type(*sequences))
    for n, sequence in enumerate(sequences):
        padded_batch[: len(sequence), n] = sequence
    return padded_batch, lengths


def unpad(x, lengths):
    """The inverse of `pad`: x (T, N, ...), lengths (N,) -> N arrays (T_n, ...), copied.

    >>> [s.tolist() for s in unpad(np.array([[1, 4], [2, 0]]), [2, 1])]
    [[1, 2], [4]]
    """
    lengths = check_lengths(lengths, *np.shape(x)[:2])
    return [x[:steps, n].copy() for n, steps in enumerate(lengths)]


def reverse(x, lengths=None):
    """x (T, N, ...) with each sequence backwards within its own length; the padding stays where it is.

    Twice is the identity, so it is also its own backward pass. Always a new array.

    >>> reverse(np.array([[1, 4], [2, 5], [3, 0]]), [3, 2]).T.tolist()
    [[3, 2, 1], [5, 4, 0]]
    """
    if lengths is None:
        return x[::-1].copy()
    T, N = np.shape(x)[:2]
    lengths = check_lengths(lengths, T, N)
    t = np.arange(T)[:, None]
    return x[np.where(t < lengths, lengths - 1 - t, t), np.arange(N)]


def padded(cell, lengths):
    """`cell` for padded batches of these lengths (N,): a `Wired` with the equations at the top of this module.

    Padding is never read, forwards or backwards, and its gradients are zero. Between two lengths that occur, the same
    sequences are alive; each such stretch is one call of `cell.forward` with those sequences alone, as in a packed
    sequence of PyTorch. Inside a `stacked`, wrap each layer, not the stack: dropout's mask knows only whole batches.

    forward and backward raise ValueError where the lengths do not fit x.

    >>> from lstm_ref import rnn
    >>> params, x = rnn.init(D=5, H=4, rng=np.random.default_rng(0)), np.ones((7, 3, 5))
    >>> h, h_T, cache = padded(rnn, [7, 2, 4]).forward(x, rnn.zero_state(3, 4), params)
    >>> np.array_equal(h_T[1], h[1, 1]), h[2:, 1].any()
    (True, np.False_)
    """

    def forward(x, state, params):
        T, N, _ = _expect_sequence(x)
        _expect_batch("state", state, N)
        stretches, start = [], 0
        for end in np.unique(check_lengths(lengths, T, N)):
            alive = np.flatnonzero(np.asarray(lengths) >= end)
            part, moved, cache = cell.forward(x[start:end, alive], _take(state, alive), params)
            if start == 0:
                h = np.zeros((T, N, part.shape[2]), part.dtype)  # only now is the number of outputs known
            h[start:end, alive] = part
            state = _put(state, alive, moved)
            stretches.append((slice(start, end), alive, cache))
            start = end
        return h, state, (x, h.shape, stretches)

    def backward(dh, dstate, cache):
        x, outputs, stretches = cache
        expect_shape("dh", dh, *outputs)
        _expect_batch("dstate", dstate, outputs[1])
        dx, dparams = np.zeros_like(x), None
        for steps, alive, part in reversed(stretches):
            dx[steps, alive], dmoved, more = cell.backward(dh[steps, alive], _take(dstate, alive), part)
            dstate = _put(dstate, alive, dmoved)
            dparams = more if dparams is None else tree_map(np.add, dparams, more)
        return dx, dstate, dparams

    return Wired(cell.zero_state, forward, backward, getattr(cell, "init", None), getattr(cell, "width", None))


def _expect_sequence(x):
    if np.ndim(x) != 3 or 0 in np.shape(x):
        raise ValueError(f"x: expected an array of shape (T, N, D), none of them 0, got {np.shape(x)}")
    return np.shape(x)


def _expect_batch(name, state, N):
    # Picking the sequences that are alive would pass over the surplus of a state that is too large.
    tree_map(lambda part: expect_shape(f"{name}'s part", part, N, *np.shape(part)[1:]), state)


def _take(state, alive):
    return tree_map(lambda part: part[alive], state)


def _put(state, alive, moved):
    def put(part, new):
        part = part.copy()
        part[alive] = new
        return part

    return tree_map(put, state, moved)
