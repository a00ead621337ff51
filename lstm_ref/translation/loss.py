r"""The loss of a batch of translations: the mean surprise over all words and ends that are due, and its gradient.

$$ L = -\frac{1}{M} \sum_{t,n} m_{tn} \ln p_{tn}[y_{tn}], \qquad
   \frac{\partial L}{\partial a_{tn}} = \frac{m_{tn}}{M} (p_{tn} - \text{one-hot}(y_{tn})), \quad M = \sum m_{tn} $$

m is 1 where a word or the end is due and 0 at padding, p the softmax of the scores a. It is written out, for named
mistakes of an exercise are edits of this text.
"""

import numpy as np


def sequence_loss(scores, outputs, counts):
    """scores (T, N, V), outputs (T, N) of symbols, counts (T, N) of booleans -> loss in nats, dscores (T, N, V).

    >>> loss, _ = sequence_loss(np.zeros((3, 2, 4)), np.ones((3, 2), int), np.ones((3, 2), bool))
    >>> bool(np.isclose(loss, np.log(4)))
    True
    """
    safe = np.where(counts[:, :, None], scores, 0.0)
    shifted = safe - safe.max(axis=2, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=2, keepdims=True))
    one_hot = np.arange(scores.shape[2]) == outputs[:, :, None]
    M = counts.sum()
    loss = -np.where(counts, (log_p * one_hot).sum(axis=2), 0.0).sum() / M
    dscores = np.where(counts[:, :, None], np.exp(log_p) - one_hot, 0.0) / M
    return loss, dscores
