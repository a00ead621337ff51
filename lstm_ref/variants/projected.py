r"""The LSTM with a projection (Sak, Senior and Beaufays 2014, Interspeech, arXiv 1402.1128, section 2): the cell is
wide, what it hands on is narrow.

$$ h_t = W_p \big(o \odot \tanh(c_t)\big) $$

and all else as in `lstm`. The gates read the narrow h, so W_h has P columns for H: with P = H/4 the recurrent product
costs a quarter. Shapes: x (T, N, D); h (N, P); c (N, H); W_x (4H, D), W_h (4H, P), b (4H,), W_p (P, H), rows stacked
i, f, g, o. The state is (h, c). This is `torch.nn.LSTM(..., proj_size=P)`; the paper's optional peepholes and its
second, non-recurrent projection are left out, as they are there.

>>> params = init(D=3, H=8, rng=np.random.default_rng(0), P=2)
>>> h, (h_T, c_T), cache = forward(np.ones((7, 5, 3)), zero_state(N=5, H=8, P=2), params)
>>> h.shape, h_T.shape, c_T.shape
((7, 5, 2), (5, 2), (5, 8))
"""

from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.sequences.sequence import cell
from lstm_ref.shapes import draw


class Params(NamedTuple):
    """Weights of one layer, or their gradients: the rows are those of i, f, g, o, in this order."""

    W_x: np.ndarray  # (4H, D)
    W_h: np.ndarray  # (4H, P)
    b: np.ndarray  # (4H,)
    W_p: np.ndarray  # (P, H)


SHAPES = Params("4H D", "4H P", "4H", "P H")


def init(D, H, rng, P=None, forget_bias=1.0, dtype=np.float64):
    """Weights as `lstm.init` draws them; P is half of H, rounded up, unless given."""
    params = draw(SHAPES, rng, dtype, D=D, H=H, P=P or (H + 1) // 2)
    params.b[H : 2 * H] = forget_bias
    return params


def zero_state(N, H, dtype=np.float64, P=None):
    """The state before the first step: h (N, P) and c (N, H) of zeros; P is half of H, rounded up, unless given."""
    return np.zeros((N, P or (H + 1) // 2), dtype), np.zeros((N, H), dtype)


def _step(x_t, state, params):
    """One time step: x_t (N, D), state (h_prev, c_prev) -> (h_t, c_t), cache. Raises ValueError on a wrong shape."""
    W_x, W_h, b, W_p = params
    h_prev, c_prev = state
    (wide, c_t), gates = lstm.cell(x_t @ W_x.T + h_prev @ W_h.T + b, c_prev)  # (N, H) each
    return (wide @ W_p.T, c_t), (x_t, h_prev, c_prev, wide, gates, params)


def _step_backward(dstate, cache):
    """Gradients of one step: dh_t (N, P), dc_t (N, H) -> dx_t (N, D), (dh_prev, dc_prev), Params of gradients."""
    x_t, h_prev, c_prev, wide, gates, params = cache
    dh_t, dc_t = dstate
    da, dc_prev = lstm.cell_backward(dh_t @ params.W_p, dc_t, c_prev, gates)
    dparams = Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0), dh_t.T @ wide)
    return da @ params.W_x, (da @ params.W_h, dc_prev), dparams


projected = cell(SHAPES, {"h": "N P", "c": "N H"}, _step, _step_backward, init, zero_state)
_, _, _, step, step_backward, forward, backward = projected
