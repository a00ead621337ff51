r"""What a network that reads a picture believes, step by step, and how it is trained on its last word alone.

$$ p_t = \text{softmax}(W_y h_t + b_y), \qquad L = -\frac{1}{N} \sum_n \ln p_{Tn}[y_n] $$

h (T, N, H) are the outputs of any cell, y (N,) the classes. The loss asks after the last step T only, so its gradient
enters there, and has to go back through all steps. `last_step_loss` has its softmax written out, for named mistakes of
an exercise are edits of its text.
"""

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.layouts.packed import parts

PLACE = Path(__file__).with_name("small.json")


class Readout(NamedTuple):
    """W_y (K, H), b_y (K,), or their gradients."""

    W_y: np.ndarray
    b_y: np.ndarray


def beliefs(h, readout):
    """The probabilities of the K classes after each step: h (T, N, H) -> (T, N, K).

    >>> beliefs(np.zeros((5, 3, 2)), Readout(np.ones((4, 2)), np.zeros(4)))[0, 0].tolist()
    [0.25, 0.25, 0.25, 0.25]
    """
    scores = h @ readout.W_y.T + readout.b_y
    weights = np.exp(scores - scores.max(axis=2, keepdims=True))
    return weights / weights.sum(axis=2, keepdims=True)


def last_step_loss(h, readout, labels):
    """The loss, its gradient dh (T, N, H), which is zero before the last step, and that of the readout.

    >>> loss, dh, _ = last_step_loss(np.ones((5, 3, 2)), Readout(np.ones((4, 2)), np.zeros(4)), np.array([0, 3, 1]))
    >>> round(float(loss), 4), bool(dh[:-1].any())
    (1.3863, False)
    """
    N = len(labels)
    scores = h[-1] @ readout.W_y.T + readout.b_y
    shifted = scores - scores.max(axis=1, keepdims=True)
    log_p = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    loss = -log_p[np.arange(N), labels].mean()
    da = np.exp(log_p)
    da[np.arange(N), labels] -= 1
    da /= N
    dh = np.zeros_like(h)
    dh[-1] = da @ readout.W_y
    return loss, dh, Readout(da.T @ h[-1], da.sum(axis=0))


def confusion(said, labels, K):
    """How often class k was taken for class m: entry [k, m], (K, K).

    >>> confusion(np.array([1, 1, 0]), np.array([0, 1, 0]), K=2).tolist()
    [[1, 1], [0, 1]]
    """
    counts = np.zeros((K, K), dtype=int)
    np.add.at(counts, (labels, said), 1)
    return counts


def from_packed(stored):
    """The LSTM and the readout of what `small.json` holds."""
    part = parts(stored)
    return lstm.Params(part["W_x"], part["W_h"], part["b"][0]), Readout(part["W_y"], part["b_y"][0])


@cache
def small():
    """The trained reader of rows that the page of the chapter computes with; site/digit_weights.py trained it."""
    return from_packed(json.loads(PLACE.read_text(encoding="utf-8")))
