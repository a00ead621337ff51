"""What the book's experiments train with: a softmax readout, its loss, clipping by the global norm, and Adam, which
lives among the `optimisers`."""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape, log_softmax
from lstm_ref.learning.optimisers import Adam
from lstm_ref.shapes import draw

__all__ = ["Adam", "Readout", "clip_by_global_norm", "cross_entropy", "init_readout"]


class Readout(NamedTuple):
    """Scores of K classes from the hidden state: h_t W_y^T + b_y."""

    W_y: np.ndarray  # (K, H)
    b_y: np.ndarray  # (K,)


def init_readout(H, K, rng):
    """Draw W_y from U(-1/sqrt(H), 1/sqrt(H)); the bias is zero."""
    return draw(Readout("K H", "K"), rng, H=H, K=K)


def cross_entropy(h, readout, target, mask=None):
    """Mean cross-entropy in nats of softmax scores, and its gradients.

    h (T, N, H), target (T, N) of class numbers, mask (T, N), True where a step counts (all, if left out)
    -> loss, dh (T, N, H), Readout of gradients, scores (T, N, K).
    Raises ValueError on a wrong shape and where no step counts.

    >>> readout = Readout(np.zeros((6, 4)), np.zeros(6))
    >>> loss, *_ = cross_entropy(np.ones((7, 3, 4)), readout, np.zeros((7, 3), int))
    >>> np.isclose(loss, np.log(6))
    np.True_
    """
    W_y, b_y = readout
    expect_shape("h", h, None, None, np.shape(W_y)[1])
    expect_shape("target", target, *np.shape(h)[:2])
    if mask is not None:
        expect_shape("mask", mask, *np.shape(h)[:2])
        if not mask.any():
            raise ValueError("mask: expected at least one step that counts, got none")
    scores = h @ W_y.T + b_y
    weight = np.ones(target.shape) if mask is None else mask.astype(float)
    weight /= weight.sum()
    log_p = log_softmax(scores)
    chosen = np.take_along_axis(log_p, target[..., None], axis=-1)[..., 0]
    dscores = np.exp(log_p)
    np.put_along_axis(dscores, target[..., None], np.take_along_axis(dscores, target[..., None], -1) - 1, -1)
    dscores *= weight[..., None]
    dW_y = np.einsum("tnk,tnh->kh", dscores, h)
    return -(weight * chosen).sum(), dscores @ W_y, Readout(dW_y, dscores.sum(axis=(0, 1))), scores


def clip_by_global_norm(gradients, limit):
    """Scale all gradients by one factor so that the norm of all together is at most `limit`.

    One factor keeps the direction (Pascanu, Mikolov and Bengio 2013, algorithm 1).
    Returns the list and the norm before.

    >>> clipped, norm = clip_by_global_norm([np.array([3.0]), np.array([4.0])], limit=1.0)
    >>> [g.round(3).tolist() for g in clipped], norm.round(3)
    ([[0.6], [0.8]], np.float64(5.0))
    """
    norm = np.sqrt(sum((g**2).sum() for g in gradients))
    scale = min(1.0, limit / norm) if norm > 0 else 1.0
    return [g * scale for g in gradients], norm
