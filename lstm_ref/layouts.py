"""One set of LSTM weights in the layouts of the libraries, both ways and exact.

| library | gate order | weight of the input | biases |
|---|---|---|---|
| here | i, f, g, o | (4H, D) | one (4H,) |
| PyTorch | i, f, g, o | (4H, D) | two (4H,), added |
| Keras | i, f, g, o (it writes c for g) | (D, 4H), transposed | one (4H,) |
| ONNX | i, o, f, g (it writes c for g) | (1, 4H, D), one direction | (1, 8H): the two of PyTorch, joined |

Sources: the documentation of `torch.nn.LSTM`, `keras.layers.LSTM` and of the ONNX operator LSTM. All functions take and
return NumPy arrays; in a PyTorch state dict that is `{name: tensor.numpy()}`.
"""

import numpy as np

from lstm_ref.lstm import Params

ONNX_ORDER = (0, 3, 1, 2)  # i, o, f, g among our i, f, g, o


def reorder(rows, order):
    """Permute the four gates' blocks of rows: block k of the result is block order[k] of `rows`.

    >>> reorder(np.array([1, 2, 3, 4]), (0, 3, 1, 2)).tolist()
    [1, 4, 2, 3]
    """
    return np.concatenate([np.split(rows, 4)[gate] for gate in order])


def to_torch(params):
    """Arrays for the state dict of a one-layer `torch.nn.LSTM` (or, from `rnn.Params`, `torch.nn.RNN`).

    The whole bias goes to bias_ih; bias_hh is zero.
    """
    W_x, W_h, b = params
    return {"weight_ih_l0": W_x, "weight_hh_l0": W_h, "bias_ih_l0": b, "bias_hh_l0": np.zeros_like(b)}


def from_torch(state, kind=Params):
    """Params of one `kind` (of `lstm` or of `rnn`) from the arrays of a state dict; KeyError names what it lacks."""
    b = state["bias_ih_l0"] + state["bias_hh_l0"]
    return kind(state["weight_ih_l0"], state["weight_hh_l0"], b)


def to_keras(params):
    """The list kernel (D, 4H), recurrent kernel (H, 4H), bias (4H,) that `set_weights` takes."""
    return [params.W_x.T, params.W_h.T, params.b]


def from_keras(weights):
    """Params from the list that `get_weights` gives."""
    kernel, recurrent_kernel, bias = weights
    return Params(kernel.T, recurrent_kernel.T, bias)


def to_onnx(params):
    """The inputs W (1, 4H, D), R (1, 4H, H), B (1, 8H) of the operator; B's second half is zero."""
    W, R, B = (reorder(rows, ONNX_ORDER) for rows in params)
    return W[None], R[None], np.concatenate([B, np.zeros_like(B)])[None]


def from_onnx(W, R, B):
    """Params from the operator's inputs, one direction."""
    halves = np.split(B[0], 2)
    back = np.argsort(ONNX_ORDER)
    return Params(*(reorder(rows, back) for rows in (W[0], R[0], halves[0] + halves[1])))
