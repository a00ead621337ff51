r"""From the outputs of a padded batch to one vector a sentence: the last state, both ends, the mean, attention.

Sentence n of N has $\ell_n \ge 1$ words; what stands in its rows $t \ge \ell_n$ is padding and may be anything.
Arrays are time-major. Each function returns the same whatever the padding holds and however much there is of it.
"""

import numpy as np


def last_state(h, lengths):
    """The output at each sentence's own last word: h (T, N, H), lengths (N,) -> (N, H).

    >>> last_state(np.arange(6.0).reshape(3, 2, 1), np.array([3, 1])).ravel().tolist()
    [4.0, 1.0]
    """
    return h[lengths - 1, np.arange(len(lengths))]


def both_ends(y, lengths):
    """What each direction has made of the whole sentence: y (T, N, 2H), both halves in the order of time -> (N, 2H).

    The first half has read all at the last word, the second at the first.

    >>> y = np.stack([np.arange(6.0), 10 * np.arange(6.0)], axis=1).reshape(3, 2, 2)
    >>> both_ends(y, np.array([3, 1])).tolist()
    [[4.0, 0.0], [1.0, 10.0]]
    """
    H = y.shape[2] // 2
    ahead = y[lengths - 1, np.arange(len(lengths)), :H]
    back = y[0, :, H:]
    return np.concatenate([ahead, back], axis=1)  # eq. sentiment-both-ends-equation


def masked_mean(h, lengths):
    """The mean of the outputs over each sentence's own words: h (T, N, H) -> (N, H).

    >>> masked_mean(np.array([[[1.0], [7.0]], [[3.0], [np.nan]]]), np.array([2, 1])).ravel().tolist()
    [2.0, 7.0]
    """
    valid = np.arange(len(h))[:, None] < lengths
    total = np.where(valid[:, :, None], h, 0.0).sum(axis=0)
    return total / lengths[:, None]  # eq. sentiment-mean-equation


def attention_pool(h, scores, lengths):
    """The sum of the outputs, each weighted by its share, a softmax of the scores over the sentence's own words.

    h (T, N, H), scores (T, N), lengths (N,) -> z (N, H), shares (T, N), 0 at padding.

    >>> z, shares = attention_pool(np.array([[[1.0]], [[3.0]], [[99.0]]]), np.zeros((3, 1)), np.array([2]))
    >>> z.item(), shares.ravel().tolist()
    (2.0, [0.5, 0.5, 0.0])
    """
    valid = np.arange(len(h))[:, None] < lengths
    masked = np.where(valid, scores, -np.inf)
    shifted = masked - masked.max(axis=0)
    weights = np.exp(shifted)
    shares = weights / weights.sum(axis=0)  # eq. sentiment-attention-equation
    z = (shares[:, :, None] * np.where(valid[:, :, None], h, 0.0)).sum(axis=0)
    return z, shares
