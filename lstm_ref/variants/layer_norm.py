r"""The LSTM with layer normalisation (Ba, Kiros and Hinton 2016, arXiv 1607.06450, supplementary material, equations 20
to 22): both shares of the pre-activations are normalised, and the cell state where the output reads it.

$$
a = \mathrm{LN}(W_x x_t; \gamma_x, \beta_x) + \mathrm{LN}(W_h h_{t-1}; \gamma_h, \beta_h) + b, \qquad
\mathrm{LN}(v; \gamma, \beta) = \gamma \odot \frac{v - \mathrm{mean}(v)}{\sqrt{\mathrm{var}(v) + \varepsilon}} + \beta
$$
$$
c_t = f \odot c_{t-1} + i \odot g, \qquad h_t = o \odot \tanh(\mathrm{LN}(c_t; \gamma_c, \beta_c))
$$

with i, f, g, o from a as in `lstm`. Mean and variance run over the units of one sample at one step: over all 4H rows
of a, over the H of c. The cell state itself is carried on as it is. The paper has no $\varepsilon$; it keeps a vector
of equal entries, such as $W_h h_0 = 0$, from a division by zero, and is PyTorch's 1e-5.

Shapes: x (T, N, D); h and c (N, H); W_x (4H, D), W_h (4H, H), b and the gains and biases of x and h (4H,), those of
c (H,), rows stacked i, f, g, o. The state is (h, c). With H = 1 a normalised c is always 0: take more units.

>>> params = init(D=3, H=4, rng=np.random.default_rng(0))
>>> h, (h_T, c_T), cache = forward(np.ones((7, 2, 3)), zero_state(N=2, H=4), params)
>>> thousandfold, _, _ = forward(1000 * np.ones((7, 2, 3)), zero_state(N=2, H=4), params)
>>> np.allclose(h, thousandfold, atol=1e-4)
True
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import sigmoid
from lstm_ref.sequences.sequence import cell
from lstm_ref.shapes import draw

EPSILON = 1e-5


class Params(NamedTuple):
    """Weights of one layer, or their gradients: the rows are those of i, f, g, o, in this order."""

    W_x: np.ndarray  # (4H, D)
    W_h: np.ndarray  # (4H, H)
    b: np.ndarray  # (4H,)
    gain_x: np.ndarray  # (4H,)
    bias_x: np.ndarray  # (4H,)
    gain_h: np.ndarray  # (4H,)
    bias_h: np.ndarray  # (4H,)
    gain_c: np.ndarray  # (H,)
    bias_c: np.ndarray  # (H,)


SHAPES = Params("4H D", "4H H", "4H", "4H", "4H", "4H", "4H", "H", "H")


def init(D, H, rng, forget_bias=1.0, dtype=np.float64):
    """Matrices from U(-1/sqrt(H), 1/sqrt(H)), gains of one, biases of zero but for the forget gate's."""
    params = draw(SHAPES, rng, dtype, D=D, H=H)
    params.b[H : 2 * H] = forget_bias
    ones = {name: np.ones_like(getattr(params, name)) for name in ("gain_x", "gain_h", "gain_c")}
    return params._replace(**ones)


def normalise(v, gain, bias):
    """LN over the last axis: v (N, M), gain and bias (M,) -> (N, M), cache."""
    centred = v - v.mean(axis=-1, keepdims=True)
    scale = 1 / np.sqrt((centred**2).mean(axis=-1, keepdims=True) + EPSILON)  # (N, 1)
    unit = centred * scale
    return gain * unit + bias, (unit, scale, gain)  # eq. layer-norm


def normalise_backward(dout, cache):
    """Gradients of `normalise`: dout (N, M) -> dv (N, M), dgain (M,), dbias (M,)."""
    unit, scale, gain = cache
    dunit = dout * gain
    # Mean and variance read v too: what would move either of them is taken out again.
    along = (dunit * unit).mean(axis=-1, keepdims=True) * unit
    dv = scale * (dunit - dunit.mean(axis=-1, keepdims=True) - along)
    return dv, (dout * unit).sum(axis=0), dout.sum(axis=0)


def _step(x_t, state, params):
    """One time step: x_t (N, D), state (h_prev, c_prev) -> (h_t, c_t), cache. Raises ValueError on a wrong shape."""
    h_prev, c_prev = state
    a_x, cache_x = normalise(x_t @ params.W_x.T, params.gain_x, params.bias_x)  # (N, 4H)
    a_h, cache_h = normalise(h_prev @ params.W_h.T, params.gain_h, params.bias_h)
    a_i, a_f, a_g, a_o = np.split(a_x + a_h + params.b, 4, axis=-1)
    i, f, g, o = sigmoid(a_i), sigmoid(a_f), np.tanh(a_g), sigmoid(a_o)
    c_t = f * c_prev + i * g
    normal_c, cache_c = normalise(c_t, params.gain_c, params.bias_c)
    tanh_c = np.tanh(normal_c)
    return (o * tanh_c, c_t), (x_t, state, (i, f, g, o, tanh_c), (cache_x, cache_h, cache_c), params)


def _step_backward(dstate, cache):
    """Gradients of one step: (dh_t, dc_t) of (N, H) -> dx_t (N, D), (dh_prev, dc_prev), Params of gradients."""
    x_t, (h_prev, c_prev), (i, f, g, o, tanh_c), (cache_x, cache_h, cache_c), params = cache
    dh_t, dc_t = dstate
    through_h, dgain_c, dbias_c = normalise_backward(dh_t * o * (1 - tanh_c**2), cache_c)
    dc_t = dc_t + through_h
    da_i = dc_t * g * i * (1 - i)
    da_f = dc_t * c_prev * f * (1 - f)
    da_g = dc_t * i * (1 - g**2)
    da_o = dh_t * tanh_c * o * (1 - o)
    da = np.concatenate([da_i, da_f, da_g, da_o], axis=-1)  # (N, 4H)
    dv_x, dgain_x, dbias_x = normalise_backward(da, cache_x)
    dv_h, dgain_h, dbias_h = normalise_backward(da, cache_h)
    dparams = Params(
        dv_x.T @ x_t, dv_h.T @ h_prev, da.sum(axis=0), dgain_x, dbias_x, dgain_h, dbias_h, dgain_c, dbias_c
    )
    return dv_x @ params.W_x, (dv_h @ params.W_h, dc_t * f), dparams


layer_norm = cell(SHAPES, {"h": "N H", "c": "N H"}, _step, _step_backward, init)
_, _, zero_state, step, step_backward, forward, backward = layer_norm
