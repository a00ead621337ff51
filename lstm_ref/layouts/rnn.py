"""One set of weights of the simple recurrent network in the layouts of Keras and ONNX, both ways and exact.

| library | weight of the input | biases |
|---|---|---|
| here | (H, D) | one, (H,) |
| Keras, SimpleRNN | (D, H), transposed | one, (H,) |
| ONNX, RNN | (1, H, D), one direction | (1, 2H), two joined |

`layouts` has PyTorch's. Sources: the documentation of `keras.layers.SimpleRNN` and of the ONNX operator RNN. All
functions take and return NumPy arrays.
"""

import numpy as np

from lstm_ref.layouts import lstm
from lstm_ref.rnn import Params


def to_keras(params):
    """The list kernel (D, H), recurrent kernel (H, H), bias (H,) that `set_weights` takes.

    >>> [weights.shape for weights in to_keras(Params(np.ones((4, 3)), np.ones((4, 4)), np.ones(4)))]
    [(3, 4), (4, 4), (4,)]
    """
    W_x, W_h, b = params
    return [W_x.T, W_h.T, b]


def from_keras(weights):
    """Params from the list that `get_weights` gives."""
    return Params(*lstm.from_keras(weights))


def to_onnx(params):
    """The inputs W (1, H, D), R (1, H, H), B (1, 2H) of the operator; B's second half is zero.

    >>> [array.shape for array in to_onnx(Params(np.ones((4, 3)), np.ones((4, 4)), np.ones(4)))]
    [(1, 4, 3), (1, 4, 4), (1, 8)]
    """
    W_x, W_h, b = params
    return W_x[None], W_h[None], np.concatenate([b, np.zeros_like(b)])[None]


def from_onnx(W, R, B):
    """Params from the operator's inputs, one direction."""
    b_x, b_h = np.split(B[0], 2)
    return Params(W[0], R[0], b_x + b_h)
