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
from lstm_ref.learning.progress import progress
from lstm_ref.learning.training import Adam, Readout, init_readout
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
    """Mean squared error and its gradient with respect to the outputs, both (K, N).

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
    S, dtype = len(networks), networks[0].params.W_h.dtype
    x, y, rng, rates = x.astype(dtype), y.astype(dtype), np.random.default_rng(seed), np.array(rates, dtype)[:, None]
    adam, zero = Adam(rates), lstm.zero_state(batch, S * networks[0].params.W_h.shape[1], dtype)
    numbers = np.stack([flat(each) for each in networks])  # a row for each network
    for k in progress(range(updates), "updates"):
        some = rng.integers(x.shape[1], size=batch)
        h, (h_T, _), cache = fast.forward(x[:, some], zero, many.join([each.params for each in networks]))
        seen = h_T.T.reshape(S, -1, batch)  # (S, H, N)
        W_y, b_y = (np.stack(weights) for weights in zip(*(each.readout for each in networks), strict=True))
        outputs = W_y @ seen + b_y[:, :, None]
        slopes = np.stack([loss(each, y[:, some])[1] for each in outputs]).astype(dtype, copy=False)
        dh = np.zeros_like(h)
        dh[-1] = (W_y.transpose(0, 2, 1) @ slopes).reshape(-1, batch).T
        dparams = many.split(fast.backward(dh, zero, cache)[2], S)
        dreadouts = map(Readout, slopes @ seen.transpose(0, 2, 1), slopes.sum(axis=2))
        gradients = np.stack([flat(each) for each in zip(dparams, dreadouts, strict=True)])
        gradients /= np.maximum(1, np.sqrt((gradients**2).sum(axis=1, keepdims=True)))  # each to a norm of at most 1
        adam.rate = rates * (1 - k / updates if falling else 1)
        (numbers,) = adam.update([numbers], [gradients])
        networks = [like(row, each) for row, each in zip(numbers, networks, strict=True)]
        yield networks


def flat(network):
    """All numbers of a network in one row: Adam moves one array in less time than five."""
    params, readout = network
    return np.concatenate([weight.ravel() for weight in (*params, *readout)])


def like(row, network):
    """The network of such a row, in the shapes of another."""
    params, readout, start = *network, 0
    weights = []
    for weight in (*params, *readout):
        weights.append(row[start : start + weight.size].reshape(weight.shape))
        start += weight.size
    return Forecaster(lstm.Params(*weights[:3]), Readout(*weights[3:]))
