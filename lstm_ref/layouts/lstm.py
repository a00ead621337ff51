"""One set of LSTM weights in the layouts of the libraries, both ways and exact; PyTorch's for every kind of cell.

| library | gate order | weight of the input | biases |
|---|---|---|---|
| here | i, f, g, o | (4H, D) | one (4H,) |
| PyTorch | i, f, g, o | (4H, D) | two (4H,), added |
| Keras | i, f, g, o (it writes c for g) | (D, 4H), transposed | one (4H,) |
| ONNX | i, o, f, g (it writes c for g) | (1, 4H, D), one direction | (1, 8H): the two of PyTorch, joined |

Sources: the documentation of `torch.nn.LSTM`, `keras.layers.LSTM` and of the ONNX operator LSTM. All functions take and
return NumPy arrays; in a PyTorch state dict that is `{name: tensor.numpy()}`. What Keras and ONNX make of other cells,
`layouts.gru` and `layouts.rnn` know.
"""

import numpy as np

from lstm_ref.lstm import Params

ONNX_ORDER = (0, 3, 1, 2)  # i, o, f, g among our i, f, g, o


def reorder(rows, order):
    """Permute the gates' blocks of rows: block k of the result is block order[k] of `rows`.

    >>> reorder(np.array([1, 2, 3, 4]), (0, 3, 1, 2)).tolist()
    [1, 4, 2, 3]
    """
    return np.concatenate([np.split(rows, len(order))[gate] for gate in order])


def to_torch(params):
    """Arrays for the state dict of a one-layer module of torch.nn.

    From `lstm.Params` for LSTM, from `projected.Params` for LSTM with proj_size, from `rnn.Params` for RNN, from
    `gru.Params` for GRU. But for the GRU, which keeps both, the whole bias goes to bias_ih; bias_hh is zero.

    >>> state = to_torch(Params(W_x=np.ones((16, 3)), W_h=np.ones((16, 4)), b=np.ones(16)))
    >>> {name: array.shape for name, array in state.items()}
    {'weight_ih_l0': (16, 3), 'weight_hh_l0': (16, 4), 'bias_ih_l0': (16,), 'bias_hh_l0': (16,)}
    """
    named = params._asdict()
    b_x, b_h = (named["b_x"], named["b_h"]) if "b_h" in named else (named["b"], np.zeros_like(named["b"]))
    state = {"weight_ih_l0": named["W_x"], "weight_hh_l0": named["W_h"], "bias_ih_l0": b_x, "bias_hh_l0": b_h}
    return state | {"weight_hr_l0": named["W_p"]} if "W_p" in named else state


def from_torch(state, kind=Params):
    """Params of one `kind` from the arrays of a state dict: `lstm.Params` or another that `to_torch` takes.

    KeyError names what the state dict lacks.
    """
    if "b_h" in kind._fields:
        return kind(*(state[f"{part}_l0"] for part in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")))
    b = state["bias_ih_l0"] + state["bias_hh_l0"]
    if "W_p" in kind._fields:
        return kind(state["weight_ih_l0"], state["weight_hh_l0"], b, state["weight_hr_l0"])
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
