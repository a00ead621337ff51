"""Around a network that predicts the next symbol: symbols in, scores out, what they cost, and drawing from them.

Shapes: symbols and targets (T, N) or any other, integers from 0 to V - 1; scores have one axis more, of length V, at
the end. `cross_entropy` has its softmax written out, for named mistakes of an exercise are edits of its text.
"""

import numpy as np


def one_hot(symbols, V):
    """Vectors of V entries, 1 at the symbol's place and 0 elsewhere: integers (T, N) -> (T, N, V).

    >>> one_hot(np.array([2, 0]), 3).tolist()
    [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
    """
    return np.eye(V)[symbols]  # eq. rnn-one-hot


def softmax(scores, temperature=1.0):
    """Probabilities from scores (..., V), the flatter the higher the temperature, which must be above 0.

    >>> softmax(np.log([1.0, 3.0])).round(2).tolist(), softmax(np.log([1.0, 3.0]), temperature=0.5).round(2).tolist()
    ([0.25, 0.75], [0.1, 0.9])
    """
    a = scores / temperature
    a = a - a.max(axis=-1, keepdims=True)  # the largest exponential is 1: nothing overflows
    e = np.exp(a)
    return e / e.sum(axis=-1, keepdims=True)  # eq. rnn-softmax


def cross_entropy(scores, target):
    """Mean cross-entropy in nats over all steps: scores (T, N, V), target (T, N) -> loss, dscores (T, N, V).

    >>> loss, dscores = cross_entropy(np.zeros((7, 3, 6)), np.zeros((7, 3), int))
    >>> np.isclose(loss, np.log(6)), dscores.shape
    (np.True_, (7, 3, 6))
    """
    shifted = scores - scores.max(axis=-1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    chosen = np.take_along_axis(log_p, target[..., None], axis=-1)
    loss = -chosen.mean()  # eq. rnn-cross-entropy
    dscores = (np.exp(log_p) - one_hot(target, scores.shape[-1])) / target.size  # eq. rnn-cross-entropy-gradient
    return loss, dscores


def pick(scores, u, temperature=1.0):
    """Symbols drawn with numbers u from U(0, 1): scores (N, V), u (N,) -> the first k with u < p_0 + ... + p_k, (N,).

    >>> pick(np.log([[0.2, 0.5, 0.3]] * 3), np.array([0.1, 0.3, 0.9])).tolist()
    [0, 1, 2]
    """
    cumulative = softmax(scores, temperature).cumsum(axis=-1)
    reached = u[:, None] < cumulative  # eq. rnn-draw
    reached[:, -1] = True  # the sum of all is 1, but for rounding
    return reached.argmax(axis=-1)


def generate(first, h_0, u, V, step, pick):
    """Let a network write: it reads the symbols `first` (N,), then each that it drew; u (T, N) -> symbols (T, N).

    step(x_t, h_prev) gives h_t and scores (N, V); pick(scores, u_t) gives symbols (N,).
    """
    symbol, h_t, drawn = first, h_0, []
    for u_t in u:
        h_t, scores = step(one_hot(symbol, V), h_t)
        symbol = pick(scores, u_t)
        drawn.append(symbol)
    return np.stack(drawn)
