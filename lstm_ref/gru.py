r"""The GRU as libraries compute it: the reset gate acts *after* the matrix product.

$$
r = \sigma(a_r),\qquad z = \sigma(a_z),\qquad
\begin{pmatrix} a_r \\ a_z \end{pmatrix} = W_x x_t + b_x + W_h h_{t-1} + b_h \quad\text{(rows r and z)}
$$
$$
n = \tanh\big(W_{xn} x_t + b_{xn} + r \odot (W_{hn} h_{t-1} + b_{hn})\big), \qquad
h_t = (1 - z) \odot n + z \odot h_{t-1}
$$

Shapes: x (T, N, D); h (N, H); W_x (3H, D), W_h (3H, H), b_x and b_h (3H,), rows stacked r, z, n. The state is h alone.
Two biases, because r scales $b_{hn}$ and not $b_{xn}$. Source: the documentation of `torch.nn.GRU`; the order of 2014
is `gru_before`.

>>> params = init(D=3, H=4, rng=np.random.default_rng(0))
>>> h, h_T, cache = forward(np.ones((7, 2, 3)), zero_state(N=2, H=4), params)
>>> h.shape, np.array_equal(h[-1], h_T)
((7, 2, 4), True)
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import sigmoid
from lstm_ref.sequences.sequence import cell


class Params(NamedTuple):
    """Weights of one layer, or their gradients: the rows are those of r, z, n, in this order."""

    W_x: np.ndarray  # (3H, D)
    W_h: np.ndarray  # (3H, H)
    b_x: np.ndarray  # (3H,)
    b_h: np.ndarray  # (3H,)


def _step(x_t, h_prev, params):
    """One time step: x_t (N, D), h_prev (N, H) -> h_t (N, H), cache. Raises ValueError on a wrong shape."""
    W_x, W_h, b_x, b_h = params
    x_r, x_z, x_n = np.split(x_t @ W_x.T + b_x, 3, axis=-1)  # (N, H) each
    h_r, h_z, h_n = np.split(h_prev @ W_h.T + b_h, 3, axis=-1)
    r = sigmoid(x_r + h_r)  # eq. gru-gates
    z = sigmoid(x_z + h_z)
    n = np.tanh(x_n + r * h_n)  # eq. gru-candidate
    h_t = (1 - z) * n + z * h_prev  # eq. gru-state
    return h_t, (x_t, h_prev, r, z, n, h_n, params)


def _step_backward(dh_t, cache):
    """Gradients of one step: dh_t (N, H) -> dx_t (N, D), dh_prev (N, H), Params of gradients."""
    x_t, h_prev, r, z, n, h_n, params = cache
    da_n = dh_t * (1 - z) * (1 - n**2)
    da_r = da_n * h_n * r * (1 - r)
    da_z = dh_t * (h_prev - n) * z * (1 - z)
    da_x = np.concatenate([da_r, da_z, da_n], axis=-1)  # (N, 3H)
    da_h = np.concatenate([da_r, da_z, da_n * r], axis=-1)  # the state's share of n came through r
    dparams = Params(da_x.T @ x_t, da_h.T @ h_prev, da_x.sum(axis=0), da_h.sum(axis=0))
    return da_x @ params.W_x, da_h @ params.W_h + dh_t * z, dparams


SHAPES, STATE = Params("3H D", "3H H", "3H", "3H"), {"h": "N H"}
gru = cell(SHAPES, STATE, _step, _step_backward)
_, init, zero_state, step, step_backward, forward, backward = gru
