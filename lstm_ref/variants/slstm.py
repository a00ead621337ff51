r"""The sLSTM: an input gate without an upper bound, and a state that stays in range all the same (Beck and others 2024,
"xLSTM: Extended Long Short-Term Memory", arXiv 2405.04517, section 2.2).

$$
i = e^{a_i},\quad f = \sigma(a_f) \text{ or } e^{a_f},\quad g = \tanh(a_g),\quad o = \sigma(a_o)
$$
$$
c_t = f \odot c_{t-1} + i \odot g,\qquad n_t = f \odot n_{t-1} + i,\qquad h_t = o \odot c_t / n_t
$$

with $a = W_x x_t + W_h h_{t-1} + b$. An exponential overflows soon, so c and n are stored divided by $e^{m}$, which
cancels in h:

$$
m_t = \max(\log f + m_{t-1},\, a_i),\qquad i' = e^{a_i - m_t},\qquad f' = e^{\log f + m_{t-1} - m_t}
$$

One of i' and f' is 1 and neither is more. Shapes: x (T, N, D); W_x (4H, D), W_h (4H, H), b (4H,), rows stacked i, f, g,
o. The state is (h, c, n, m), (N, H) each. It begins at m = -inf, the logarithm of nothing: then the first step has
i' = 1 and n = 1 whatever its gates, and n stays at or above 1. The paper's heads (a block-diagonal W_h) are left out.

>>> params = init(D=3, H=4, rng=np.random.default_rng(0))
>>> h, (h_T, c_T, n_T, m_T), cache = forward(1000 * np.ones((7, 2, 3)), zero_state(N=2, H=4), params)
>>> h.shape, bool(np.abs(h).max() <= 1), bool(n_T.min() >= 1)
((7, 2, 4), True, True)
"""

from functools import partial

import numpy as np

from lstm_ref import lstm
from lstm_ref.arrays import sigmoid
from lstm_ref.lstm import Params
from lstm_ref.sequences.sequence import cell


def zero_state(N, H, dtype=np.float64):
    """The state before the first step: h, c and n of zeros, m of -inf, (N, H) each."""
    zeros = np.zeros((N, H), dtype)
    return zeros, zeros.copy(), zeros.copy(), np.full((N, H), -np.inf, dtype)


def _step(exponential, x_t, state, params):
    """One time step: x_t (N, D), state (h, c, n, m) -> state, cache. Raises ValueError on a wrong shape."""
    W_x, W_h, b = params
    h_prev, c_prev, n_prev, m_prev = state
    a_i, a_f, a_g, a_o = np.split(x_t @ W_x.T + h_prev @ W_h.T + b, 4, axis=-1)  # (N, H) each
    log_f = a_f if exponential else -np.logaddexp(0, -a_f)
    m_t = np.maximum(log_f + m_prev, a_i)  # eq. slstm-stabiliser
    i = np.exp(a_i - m_t)
    f = np.exp(log_f + m_prev - m_t)
    g = np.tanh(a_g)
    o = sigmoid(a_o)
    c_t = f * c_prev + i * g  # eq. slstm-state
    n_t = f * n_prev + i
    h_t = o * c_t / n_t
    slope_log_f = np.ones_like(a_f) if exponential else sigmoid(-a_f)
    kept = log_f + m_prev >= a_i  # where m_t follows the forget gate
    return (h_t, c_t, n_t, m_t), (x_t, state, (i, f, g, o, c_t, n_t), slope_log_f, kept, params)


def _step_backward(dstate, cache):
    """Gradients of one step: four of (N, H) -> dx_t (N, D), those of the state before, Params of gradients."""
    x_t, (h_prev, c_prev, n_prev, _), (i, f, g, o, c_t, n_t), slope_log_f, kept, params = cache
    dh_t, dc_t, dn_t, dm_t = dstate
    ratio = c_t / n_t
    dratio = dh_t * o
    dc_t = dc_t + dratio / n_t
    dn_t = dn_t - dratio * ratio / n_t
    da_i = (dc_t * g + dn_t) * i  # through i; the exponent is a_i - m_t
    dlog_f = (dc_t * c_prev + dn_t * n_prev) * f  # through f; the exponent is log f + m_prev - m_t
    dm_t = dm_t - da_i - dlog_f  # and m_t itself is the larger of the two
    da_i = da_i + np.where(kept, 0, dm_t)
    dlog_f = dlog_f + np.where(kept, dm_t, 0)
    da_g = dc_t * i * (1 - g**2)
    da_o = dh_t * ratio * o * (1 - o)
    da = np.concatenate([da_i, dlog_f * slope_log_f, da_g, da_o], axis=-1)  # (N, 4H)
    dparams = Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0))
    return da @ params.W_x, (da @ params.W_h, dc_t * f, dn_t * f, dlog_f), dparams


def _make(exponential):
    state = dict.fromkeys(("h", "c", "n", "m"), "N H")
    shapes = Params("4H D", "4H H", "4H")
    return cell(shapes, state, partial(_step, exponential), _step_backward, lstm.init, zero_state)


slstm, slstm_exponential = _make(exponential=False), _make(exponential=True)
_, init, _, step, step_backward, forward, backward = slstm
