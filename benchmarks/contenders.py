"""One training step's work, forward and backward, as a function without arguments: NumPy's and torch.nn's.

All get the same float32 weights, inputs and output gradients, start from a zero state, and compute the gradients of the
input and of every weight.
"""

import numpy as np
import torch

from lstm_ref import gru, lstm

STACKED = {"lstm": 4, "gru": 3}


def problem(kind, T, N, D, H):
    """x, the initial state, params, dh: all float32."""
    rng = np.random.default_rng(0)
    cell = {"lstm": lstm, "gru": gru}[kind]
    x, dh = (rng.normal(size=(T, N, size)).astype(np.float32) for size in (D, H))
    return x, cell.zero_state(N, H, np.float32), cell.init(D, H, rng, dtype=np.float32), dh


def numpy_work(cell, x, state, params, dh):
    def work():
        _, _, cache = cell.forward(x, state, params)
        return cell.backward(dh, state, cache)  # a zero state is a zero gradient too

    return work


def torch_work(module, x, dh):
    x, dh = torch.from_numpy(x).requires_grad_(), torch.from_numpy(dh)

    def work():
        x.grad = None
        module.zero_grad()
        module(x)[0].backward(dh)
        return x.grad

    return work


def torch_nn(kind, params, D, H):
    """The module of torch.nn with these weights."""
    module = {"lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[kind](D, H)
    weights = dict(zip(("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0"), params, strict=False))
    weights.setdefault("bias_hh_l0", np.zeros(STACKED[kind] * H, np.float32))
    module.load_state_dict({name: torch.from_numpy(weight) for name, weight in weights.items()})
    return module


def operations(kind, T, N, D, H):
    """Multiplications and additions of the matrix products, forward and (twice as many) backward."""
    return 6 * T * N * STACKED[kind] * H * (D + H)


def assert_equal_gradients(first, second):
    """A benchmark of two things that differ says nothing."""
    np.testing.assert_allclose(first, second, rtol=0, atol=1e-4 * np.abs(second).max())
