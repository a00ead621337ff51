r"""minGRU and minLSTM: gates that read the input alone, so that all steps can be computed at once (Feng and others
2024, "Were RNNs All We Needed?", arXiv 2410.01201, section 3).

$$
\text{minGRU:}\quad z = \sigma(a_z),\quad h_t = (1 - z) \odot h_{t-1} + z \odot a_n
$$
$$
\text{minLSTM:}\quad f' = \frac{f}{f + i},\quad i' = \frac{i}{f + i},\quad i = \sigma(a_i),\; f = \sigma(a_f),\quad
h_t = f' \odot h_{t-1} + i' \odot a_g
$$

with $a = W_x x_t + b$: no $W_h$. Here z is the share of the *new* value, where torch's GRU has the share kept. Shapes:
x (T, N, D); h (N, H); minGRU W_x (2H, D), b (2H,), rows z, n; minLSTM W_x (3H, D), b (3H,), rows i, f, g. The state
is h alone. Both are $h_t = d \odot h_{t-1} + (1 - d) \odot v$, with d = 1 - z or f' and v = a_n or a_g; given all d
and v, `scan` needs no loop over the steps. The candidates have no tanh; the form in logarithms, for which the paper
makes them positive, is left out.

>>> params = min_lstm.init(D=3, H=4, rng=np.random.default_rng(0))
>>> x, h_0 = np.random.default_rng(1).normal(size=(7, 2, 3)), min_lstm.zero_state(N=2, H=4)
>>> np.allclose(min_lstm.forward(x, h_0, params)[0], min_lstm_parallel.forward(x, h_0, params)[0])
True
"""

from functools import partial
from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape, sigmoid
from lstm_ref.sequences.scan import scan, scan_backward
from lstm_ref.sequences.sequence import cell, check


class Params(NamedTuple):
    """Weights of one layer, or their gradients: the rows are z, n for minGRU (k = 2), i, f, g for minLSTM (k = 3)."""

    W_x: np.ndarray  # (kH, D)
    b: np.ndarray  # (kH,)


def gru_gates(a):
    """a (..., 2H) -> the share d that is kept, and the candidate v, (..., H) each, and a cache."""
    a_z, v = np.split(a, 2, axis=-1)
    d = sigmoid(-a_z)  # 1 - z
    return d, v, (d,)


def gru_gates_backward(dd, dv, cache):
    """Gradients of `gru_gates`: dd, dv (..., H) -> da (..., 2H)."""
    (d,) = cache
    return np.concatenate([-dd * d * (1 - d), dv], axis=-1)


def lstm_gates(a):
    """a (..., 3H) -> the share d that is kept, and the candidate v, (..., H) each, and a cache."""
    a_i, a_f, v = np.split(a, 3, axis=-1)
    # f / (f + i) is the logistic function of log f - log i; as a quotient it is 0/0 where both gates are shut.
    d = sigmoid(np.logaddexp(0, -a_i) - np.logaddexp(0, -a_f))
    return d, v, (d, a_i, a_f)


def lstm_gates_backward(dd, dv, cache):
    """Gradients of `lstm_gates`: dd, dv (..., H) -> da (..., 3H)."""
    d, a_i, a_f = cache
    dlog_ratio = dd * d * (1 - d)
    return np.concatenate([-dlog_ratio * sigmoid(-a_i), dlog_ratio * sigmoid(-a_f), dv], axis=-1)


def step(gates, x_t, h_prev, params):
    """One time step: x_t (N, D), h_prev (N, H) -> h_t (N, H), cache."""
    d, v, gates_cache = gates(x_t @ params.W_x.T + params.b)
    return d * h_prev + (1 - d) * v, (x_t, h_prev, d, v, gates_cache, params)


def step_backward(gates_backward, dh_t, cache):
    """Gradients of one step: dh_t (N, H) -> dx_t (N, D), dh_prev (N, H), Params of gradients."""
    x_t, h_prev, d, v, gates_cache, params = cache
    da = gates_backward(dh_t * (h_prev - v), dh_t * (1 - d), gates_cache)
    return da @ params.W_x, dh_t * d, Params(da.T @ x_t, da.sum(axis=0))


def forward(gates, shapes, x, h_0, params):
    """A whole sequence without a loop over its steps: x (T, N, D), h_0 (N, H) -> h (T, N, H), h_T, cache."""
    check("x", x, "T N D", h_0, params, shapes, {"h": "N H"})
    d, v, gates_cache = gates(x @ params.W_x.T + params.b)
    h = scan(d, (1 - d) * v, h_0)
    return h, h[-1].copy(), (x, h_0, h.copy(), d, v, gates_cache, params)


def backward(gates_backward, dh, dh_T, cache):
    """Gradients of a whole sequence without a loop: dh (T, N, H), dh_T (N, H) -> dx, dh_0, Params of gradients."""
    x, h_0, h, d, v, gates_cache, params = cache
    expect_shape("dh", dh, *h.shape)
    expect_shape("dstate's h", dh_T, *h_0.shape)
    dd, du, dh_0 = scan_backward(dh, dh_T, d, h, h_0)
    da = gates_backward(dd - du * v, du * (1 - d), gates_cache)  # (T, N, kH)
    dW_x = np.tensordot(da, x, axes=([0, 1], [0, 1]))
    return da @ params.W_x, dh_0, Params(dW_x, da.sum(axis=(0, 1)))


def _make(shapes, gates, gates_backward):
    steps = cell(shapes, {"h": "N H"}, partial(step, gates), partial(step_backward, gates_backward))
    parallel = {"forward": partial(forward, gates, shapes), "backward": partial(backward, gates_backward)}
    return steps, steps._replace(**parallel)


min_gru, min_gru_parallel = _make(Params("2H D", "2H"), gru_gates, gru_gates_backward)
min_lstm, min_lstm_parallel = _make(Params("3H D", "3H"), lstm_gates, lstm_gates_backward)
