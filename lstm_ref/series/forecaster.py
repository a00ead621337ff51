r"""An LSTM that reads a window and forecasts from its last state, $\hat y = W_y h_T + b_y$: all K steps at once, or for
each of them a quantile of every level. Several networks are trained side by side on the same batches, by Adam with
clipping.

Weights: `Params` of the LSTM and a `Readout` of K rows, or of Q K, level by level. x (T, N, D), y (K, N).
"""

from typing import NamedTuple

import numpy as np

from lstm_ref import lstm
from lstm_ref.fast import lstm as fast
from lstm_ref.learning import many
from lstm_ref.learning.training import Adam, Readout, clip_by_global_norm, init_readout
from lstm_ref.series.measures import pinball_loss


class Forecaster(NamedTuple):
    """Weights of one network, or their gradients."""

    params: lstm.Params
    readout: Readout


def init(D, H, outputs, rng, dtype=np.float64):
    """An untrained forecaster of so many outputs: K, or Q K.

    >>> init(D=2, H=3, outputs=5, rng=np.random.default_rng(0)).readout.W_y.shape
    (5, 3)
    """
    params, readout = lstm.init(D, H, rng, dtype=dtype), init_readout(H, outputs, rng)
    return Forecaster(params, Readout(*(weight.astype(dtype) for weight in readout)))


def predict(forecaster, x):
    """x (T, N, D) -> (outputs, N)."""
    (params, readout), (_, N, _) = forecaster, x.shape
    _, (h_T, _), _ = fast.forward(x, lstm.zero_state(N, params.W_h.shape[1], x.dtype), params)
    return readout.W_y @ h_T.T + readout.b_y[:, None]


def squared(outputs, y):
    """Mean squared error and its gradient by the outputs, both (K, N).

    >>> squared(np.array([[3.0]]), np.array([[1.0]]))
    (np.float64(4.0), array([[4.]]))
    """
    error = outputs - y
    return np.mean(error**2), 2 * error / error.size


def pinball(levels):
    """The loss for quantiles of these levels: from outputs (Q K, N) and y (K, N) its mean and its gradient.

    >>> loss, slope = pinball([0.1, 0.9])(np.array([[8.0], [8.0]]), np.array([[10.0]]))
    >>> round(float(loss), 3), slope.ravel().tolist()
    (1.0, [-0.05, -0.45])
    """
    levels = np.array(levels)
    q = levels[:, None, None]

    def loss(outputs, y):
        quantiles = outputs.reshape(len(q), *y.shape)
        slope = np.where(y > quantiles, -q, 1 - q) / quantiles.size
        return pinball_loss(y, quantiles, levels), slope.reshape(outputs.shape)

    return loss


def train(networks, rates, x, y, updates, loss=squared, batch=32, seed=0, falling=True):
    """Yield the networks after each update. Every network sees the same batches, drawn from the windows x and y;
    each has its own rate, which falls to zero along a line unless `falling` is False."""
    networks, dtype = list(networks), networks[0].params.W_h.dtype
    x, y, rng = x.astype(dtype), y.astype(dtype), np.random.default_rng(seed)
    adams, S, H = [Adam(rate) for rate in rates], len(networks), networks[0].params.W_h.shape[1]
    for k in range(updates):
        some = rng.integers(x.shape[1], size=batch)
        zero = lstm.zero_state(batch, S * H, dtype)
        h, (h_T, _), cache = fast.forward(x[:, some], zero, many.join([each.params for each in networks]))
        dh, dreadouts = np.zeros_like(h), []
        for s, (_, (W_y, b_y)) in enumerate(networks):
            own = slice(s * H, (s + 1) * H)
            _, slope = loss(W_y @ h_T[:, own].T + b_y[:, None], y[:, some])
            slope = slope.astype(dtype)
            dh[-1, :, own] = slope.T @ W_y
            dreadouts.append((slope @ h_T[:, own], slope.sum(axis=1)))
        _, _, dparams = fast.backward(dh, zero, cache)
        for s, gradients in enumerate(many.split(dparams, S)):
            gradients, _ = clip_by_global_norm([*gradients, *dreadouts[s]], limit=1.0)
            adams[s].rate = rates[s] * (1 - k / updates if falling else 1)
            weights = adams[s].update([*networks[s].params, *networks[s].readout], gradients)
            networks[s] = Forecaster(lstm.Params(*weights[:3]), Readout(*weights[3:]))
        yield list(networks)
