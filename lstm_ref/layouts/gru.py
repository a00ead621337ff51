"""One set of GRU weights in the layouts of Keras and ONNX, both ways and exact; `layouts` has PyTorch's.

| library | gate order | weight of the input | biases |
|---|---|---|---|
| here, `gru` | r, z, n | (3H, D) | two, (3H,) each |
| here, `gru_before` | r, z, n | (3H, D) | one, (3H,) |
| Keras, reset_after=True, which is `gru` | z, r, n (it writes h for n) | (D, 3H), transposed | (2, 3H) |
| Keras, reset_after=False, which is `gru_before` | the same | the same | (3H,) |
| ONNX, linear_before_reset=1 for `gru`, 0 for `gru_before` | the same | (1, 3H, D), one direction | (1, 6H), joined |

Everywhere z is the share of h that is kept. PyTorch and cuDNN have `gru` alone. Sources: the documentation of
`keras.layers.GRU` and of the ONNX operator GRU. All functions take and return NumPy arrays.
"""

import numpy as np

from lstm_ref import gru
from lstm_ref.layouts.lstm import reorder
from lstm_ref.variants import gru_before

ORDER = (1, 0, 2)  # z, r, n among our r, z, n, and the way back as well


def to_keras(params):
    """The list kernel (D, 3H), recurrent kernel (H, 3H), bias that `set_weights` takes.

    From `gru.Params` for a layer with reset_after=True, from `gru_before.Params` for one with False.

    >>> params = gru.init(D=3, H=4, rng=np.random.default_rng(0))
    >>> [weights.shape for weights in to_keras(params)]
    [(3, 12), (4, 12), (2, 12)]
    """
    W_x, W_h, *biases = (reorder(rows, ORDER) for rows in params)
    return [W_x.T, W_h.T, np.stack(biases) if len(biases) == 2 else biases[0]]


def from_keras(weights):
    """`gru.Params` from the list that `get_weights` gives, or `gru_before.Params` where there is one bias."""
    kernel, recurrent_kernel, bias = weights
    biases = np.atleast_2d(bias)
    kind = gru.Params if len(biases) == 2 else gru_before.Params
    return kind(*(reorder(rows, ORDER) for rows in (kernel.T, recurrent_kernel.T, *biases)))


def to_onnx(params):
    """The inputs W (1, 3H, D), R (1, 3H, H), B (1, 6H) of the operator.

    From `gru.Params` for a node with linear_before_reset=1, from `gru_before.Params` for one with 0, where B's second
    half is zero.

    >>> params = gru.init(D=3, H=4, rng=np.random.default_rng(0))
    >>> [array.shape for array in to_onnx(params)]
    [(1, 12, 3), (1, 12, 4), (1, 24)]
    """
    W, R, *biases = (reorder(rows, ORDER) for rows in params)
    b_x, b_h = biases if len(biases) == 2 else (biases[0], np.zeros_like(biases[0]))
    return W[None], R[None], np.concatenate([b_x, b_h])[None]


def from_onnx(W, R, B, linear_before_reset=1):
    """`gru.Params` from the operator's inputs, one direction, or `gru_before.Params` for linear_before_reset=0."""
    b_x, b_h = np.split(B[0], 2)
    kind, biases = (gru.Params, (b_x, b_h)) if linear_before_reset else (gru_before.Params, (b_x + b_h,))
    return kind(*(reorder(rows, ORDER) for rows in (W[0], R[0], *biases)))
