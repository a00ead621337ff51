"""A text as a model of language meets it: contiguous streams; and the model: what it predicts, and how good that is.

`predict` has its softmax written out, for named mistakes of an exercise are edits of its text.
"""

import numpy as np

from lstm_ref import lstm
from lstm_ref.fast import lstm as fast_lstm
from lstm_ref.text.character_model import one_hot


def chunks(codes, N, T):
    """A text cut into N contiguous streams side by side, and these into chunks (x, y) of T steps, the last as is left.

    codes (length,) of symbol numbers -> list of (x, y), (T, N) each. Row t + 1 of a column is what follows row t, also
    from the last row of a chunk to the first of the next, and y is the symbol after x. What does not fill a row is left
    out. Raises ValueError where nothing is left.

    >>> [(x.tolist(), y.tolist()) for x, y in chunks(np.arange(8), N=2, T=2)]
    [([[0, 3], [1, 4]], [[1, 4], [2, 5]]), ([[2, 5]], [[3, 6]])]
    """
    steps = (len(codes) - 1) // N  # in a stream: the last symbol of all is a target only
    if steps < 1:
        raise ValueError(f"codes: expected more than N = {N} of them, got {len(codes)}")
    x = codes[: N * steps].reshape(N, steps).T  # (steps, N)
    y = codes[1 : N * steps + 1].reshape(N, steps).T
    return [(x[start : start + T], y[start : start + T]) for start in range(0, steps, T)]


def predict(weights, codes):
    """Natural log-probabilities (T, V) of a model that reads codes (T,): row t is for the symbol that comes after
    codes[t], given all up to it.

    weights: W_x (4H, V), W_h (4H, H) and b (4H,) of an LSTM, W_y (V, H) and b_y (V,) of its readout.

    >>> weights = np.zeros((4, 3)), np.zeros((4, 1)), np.zeros(4), np.zeros((3, 1)), np.log([0.5, 0.25, 0.25])
    >>> np.exp(predict(weights, np.array([2, 0]))).tolist()
    [[0.5, 0.25, 0.25], [0.5, 0.25, 0.25]]
    """
    W_x, W_h, b, W_y, b_y = weights
    x = one_hot(codes, len(b_y))[:, None]
    h, _, _ = fast_lstm.forward(x, lstm.zero_state(1, W_h.shape[1]), lstm.Params(W_x, W_h, b))
    scores = h[:, 0] @ W_y.T + b_y
    shifted = scores - scores.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def perplexity(log_p, base=np.e):
    """What the symbols that came cost: log_p holds the logarithm of each one's probability, to the base.

    The base of a logarithm is a unit, like feet or metres: perplexity does not depend on it.

    >>> perplexity(np.log([0.5, 0.125])).round(6), perplexity(np.log2([0.5, 0.125]), base=2)
    (np.float64(4.0), np.float64(4.0))
    """
    return base ** -np.mean(log_p)  # eq. rnn-perplexity, eq. lm-perplexity


def bits_per_character(log_p, characters):
    """Bits for each of the `characters` that the tokens spell, whatever the tokens are; log_p in nats.

    >>> bits_per_character(np.log([0.5, 0.125]), characters=8).round(6)
    np.float64(0.5)
    """
    return -np.sum(log_p) / np.log(2) / characters  # eq. lm-bits
