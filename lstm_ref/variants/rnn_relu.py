r"""The simple recurrent network with a rectifier (Le, Jaitly and Hinton 2015, arXiv 1504.00941).

$$ h_t = \max(0, a), \qquad a = W_x x_t + W_h h_{t-1} + b $$

Shapes, weights and state are those of `rnn`. The slope is 1 or 0, so what vanishes or explodes in time is
$W_h$ alone; at $a = 0$ it is taken to be 0, as PyTorch does.

>>> params = rnn.Params(np.ones((1, 1)), np.ones((1, 1)), np.zeros(1))
>>> h, h_T, cache = forward(np.array([[[2.0]], [[3.0]], [[-9.0]]]), zero_state(N=1, H=1), params)
>>> h.ravel().tolist()
[2.0, 5.0, 0.0]
"""

import numpy as np

from lstm_ref import rnn
from lstm_ref.sequences.sequence import cell


def _step(x_t, h_prev, params):
    """One time step: x_t (N, D), h_prev (N, H) -> h_t (N, H), cache. Raises ValueError on a wrong shape."""
    W_x, W_h, b = params
    h_t = np.maximum(x_t @ W_x.T + h_prev @ W_h.T + b, 0)
    return h_t, (x_t, h_prev, h_t, params)


def _step_backward(dh_t, cache):
    """Gradients of one step: dh_t (N, H) -> dx_t (N, D), dh_prev (N, H), Params of gradients."""
    x_t, h_prev, h_t, params = cache
    da = dh_t * (h_t > 0)
    return da @ params.W_x, da @ params.W_h, rnn.Params(da.T @ x_t, da.T @ h_prev, da.sum(axis=0))


rnn_relu = cell(rnn.SHAPES, rnn.STATE, _step, _step_backward)
Params, init, zero_state, step, step_backward, forward, backward = rnn_relu
