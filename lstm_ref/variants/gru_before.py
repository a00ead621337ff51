r"""The GRU as it was published: the reset gate acts *before* the matrix product (Cho and others 2014, EMNLP,
arXiv 1406.1078, equations 5 to 8; they leave out the biases).

$$
r = \sigma(a_r),\qquad z = \sigma(a_z),\qquad
\begin{pmatrix} a_r \\ a_z \end{pmatrix} = W_x x_t + W_h h_{t-1} + b \quad\text{(rows r and z)}
$$
$$
n = \tanh\big(W_{xn} x_t + W_{hn} (r \odot h_{t-1}) + b_n\big), \qquad
h_t = (1 - z) \odot n + z \odot h_{t-1}
$$

Shapes: x (T, N, D); h (N, H); W_x (3H, D), W_h (3H, H), b (3H,), rows stacked r, z, n. The state is h alone.
Here r picks from the units of h what all of n may read; in `gru` it scales what each unit of n has read. One step
therefore takes two products one after the other, which is why libraries prefer the other order.

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
    b: np.ndarray  # (3H,)


def _step(x_t, h_prev, params):
    """One time step: x_t (N, D), h_prev (N, H) -> h_t (N, H), cache. Raises ValueError on a wrong shape."""
    W_x, W_h, b = params
    H = h_prev.shape[1]
    a_x = x_t @ W_x.T + b  # (N, 3H)
    r, z = np.split(sigmoid(a_x[:, : 2 * H] + h_prev @ W_h[: 2 * H].T), 2, axis=-1)
    n = np.tanh(a_x[:, 2 * H :] + (r * h_prev) @ W_h[2 * H :].T)  # eq. gru-reset-before
    h_t = (1 - z) * n + z * h_prev
    return h_t, (x_t, h_prev, r, z, n, params)


def _step_backward(dh_t, cache):
    """Gradients of one step: dh_t (N, H) -> dx_t (N, D), dh_prev (N, H), Params of gradients."""
    x_t, h_prev, r, z, n, params = cache
    H = h_prev.shape[1]
    W_rz, W_n = params.W_h[: 2 * H], params.W_h[2 * H :]
    da_n = dh_t * (1 - z) * (1 - n**2)
    dread = da_n @ W_n  # of r * h_prev
    da_r = dread * h_prev * r * (1 - r)
    da_z = dh_t * (h_prev - n) * z * (1 - z)
    da_rz = np.concatenate([da_r, da_z], axis=-1)  # (N, 2H)
    da = np.concatenate([da_rz, da_n], axis=-1)  # (N, 3H)
    dW_h = np.concatenate([da_rz.T @ h_prev, da_n.T @ (r * h_prev)])
    dh_prev = da_rz @ W_rz + dread * r + dh_t * z
    return da @ params.W_x, dh_prev, Params(da.T @ x_t, dW_h, da.sum(axis=0))


gru_before = cell(Params("3H D", "3H H", "3H"), {"h": "N H"}, _step, _step_backward)
_, init, zero_state, step, step_backward, forward, backward = gru_before
