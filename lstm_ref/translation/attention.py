r"""Attention of one query to the states of an encoder, and its way back.

$$
s_j = \frac{q \cdot k_j}{\sqrt{H}} \quad\text{or}\quad s_j = v \cdot \tanh(W_q q + W_k k_j), \qquad
\alpha_j = \frac{e^{s_j}}{\sum_{m \le \ell} e^{s_m}}, \qquad z = \sum_{j \le \ell} \alpha_j k_j
$$

q (N, H) is the query, a decoder's state; k (T, N, H) are the keys, an encoder's states; of source n the first
$\ell_n$ are words and the rest is padding, whose share is 0, whatever stands there. The scaled dot product is that of
Vaswani and others 2017, equation 1, after Luong, Pham and Manning 2015, section 3.1; the additive score is that of
Bahdanau, Cho and Bengio 2015, appendix A.1.2. `attention_step` has the softmax of `shares_of` written out, for named
mistakes of an exercise are edits of its text.
"""

import numpy as np


def shares_of(scores, lengths):
    """Softmax over the words of each source: scores (T, N), lengths (N,) -> (T, N), 0 at padding."""
    valid = np.arange(len(scores))[:, None] < lengths
    masked = np.where(valid, scores, -np.inf)  # eq. translation-shares
    weights = np.exp(masked - masked.max(axis=0))
    return weights / weights.sum(axis=0)


def attention_step(query, keys, lengths):
    """Scaled dot product: query (N, H), keys (T, N, H), lengths (N,) -> context (N, H), shares (T, N).

    >>> context, shares = attention_step(np.zeros((1, 4)), np.ones((3, 1, 4)), np.array([2]))
    >>> shares[:, 0].tolist()
    [0.5, 0.5, 0.0]
    """
    valid = np.arange(len(keys))[:, None] < lengths
    keys = np.where(valid[:, :, None], keys, 0.0)
    scores = (keys * query).sum(axis=2) / np.sqrt(query.shape[1])
    scores = np.where(valid, scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=0))
    shares = weights / weights.sum(axis=0)
    context = (shares[:, :, None] * keys).sum(axis=0)
    return context, shares


def attention_backward(dcontext, query, keys, shares):
    """The way back: dcontext (N, H), and what the step had and gave -> dquery (N, H), dkeys (T, N, H).

    A key acts twice: through the context, and through its score.
    """
    keys = np.where(shares[:, :, None] > 0, keys, 0.0)
    dshares = (keys * dcontext).sum(axis=2)
    dscores = shares * (dshares - (shares * dshares).sum(axis=0))
    dscores = dscores / np.sqrt(query.shape[1])
    dquery = (dscores[:, :, None] * keys).sum(axis=0)
    dkeys = shares[:, :, None] * dcontext + dscores[:, :, None] * query
    return dquery, dkeys


def additive_scores(query, keys, W_q, W_k, v):
    """The score of Bahdanau and others: W_q, W_k (A, H), v (A,) -> (T, N)."""
    return np.tanh(query @ W_q.T + keys @ W_k.T) @ v  # eq. translation-additive
