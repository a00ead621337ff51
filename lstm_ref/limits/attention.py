r"""Scaled dot-product attention, its way back, and the cache with which it streams (Vaswani and others 2017, "Attention
Is All You Need", arXiv 1706.03762, section 3.2.1, equation 1).

$$
s_{tj} = \frac{q_t \cdot k_j}{\sqrt{d}}, \qquad \alpha_{tj} = \operatorname{softmax}_j(s_{tj}), \qquad
z_t = \sum_j \alpha_{tj} v_j
$$

q (T, N, d) are queries, k (S, N, d) keys, v (S, N, P) values, time-major; mask (T, S) is True where query t may look
at key j. A causal mask is `np.tri(T, dtype=bool)`. Where the mask is False the score is -inf *before* the softmax.
The root of d keeps the scores of random vectors at variance 1.
"""

import numpy as np

from lstm_ref.arrays import expect_shape


def attend(q, k, v, mask=None):
    """z (T, N, P) and the shares (T, S, N). ValueError where sizes do not fit, or a query may look at nothing.

    >>> q, k, v = np.zeros((2, 1, 4)), np.zeros((2, 1, 4)), np.array([[[1.0]], [[3.0]]])
    >>> z, shares = attend(q, k, v, np.tri(2, dtype=bool))
    >>> z[:, 0, 0].tolist(), shares[:, :, 0].tolist()
    ([1.0, 2.0], [[1.0, 0.0], [0.5, 0.5]])
    """
    (T, N, d), S = q.shape, len(k)
    expect_shape("k", k, S, N, d)
    expect_shape("v", v, S, N, v.shape[-1])
    scores = np.einsum("tnd,snd->tsn", q, k) / np.sqrt(d)  # eq. limits-scores
    if mask is not None:
        expect_shape("mask", mask, T, S)
        if not mask.any(axis=1).all():
            raise ValueError("mask: every query needs a key that it may look at")
        scores = np.where(mask[:, :, None], scores, -np.inf)
    weights = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares = weights / weights.sum(axis=1, keepdims=True)  # eq. limits-shares
    return np.einsum("tsn,snp->tnp", shares, v), shares


def backward(dz, q, k, v, shares):
    """The way back: dz (T, N, P), and what `attend` had and gave -> dq, dk, dv. What was masked has share 0, and
    passes nothing."""
    dv = np.einsum("tsn,tnp->snp", shares, dz)
    dshares = np.einsum("tnp,snp->tsn", dz, v)
    dscores = shares * (dshares - (shares * dshares).sum(axis=1, keepdims=True))  # eq. limits-softmax-back
    dscores = dscores / np.sqrt(q.shape[2])
    return np.einsum("tsn,snd->tnd", dscores, k), np.einsum("tsn,tnd->snd", dscores, q), dv


def empty_cache(N, d, P):
    """The cache before the first step: no keys (0, N, d), no values (0, N, P)."""
    return np.zeros((0, N, d)), np.zeros((0, N, P))


def cached_step(q_t, k_t, v_t, cache):
    """One step of a stream: q_t, k_t (N, d), v_t (N, P), cache (keys, values) -> z_t (N, P), the longer cache.

    >>> cache = empty_cache(N=2, d=3, P=4)
    >>> for _ in range(5):
    ...     z_t, cache = cached_step(np.ones((2, 3)), np.ones((2, 3)), np.ones((2, 4)), cache)
    >>> z_t.shape, cache[0].shape, cache[1].shape
    ((2, 4), (5, 2, 3), (5, 2, 4))
    """
    keys = np.concatenate([cache[0], k_t[None]])
    values = np.concatenate([cache[1], v_t[None]])
    z, _ = attend(q_t[None], keys, values)
    return z[0], (keys, values)
