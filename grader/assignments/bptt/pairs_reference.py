"""Implementations of the LSTM as pairs (forward, backward), right ones in several styles: what the tests that a learner
writes must pass.

forward(x, state, params) -> h, (h_T, c_T), cache; backward(dh, dstate, cache) -> dx, (dh_0, dc_0), (dW_x, dW_h, db).
A cache is each pair's own affair.
"""

import pickle
from functools import cache, lru_cache

import numpy as np

from lstm_ref import lstm
from lstm_ref.arrays import sigmoid
from lstm_ref.fast import lstm as fast_lstm

LARGE = 2**16  # bytes: what is given more is no test of a few small arrays


def remembered(function):
    """The function, not run again at numbers that it was given before. Most mistaken pairs have the right forward pass,
    and a test asks all pairs at the same numbers."""

    @lru_cache(maxsize=512)
    def returned(given):
        return pickle.dumps(function(*pickle.loads(given)))

    def as_before(*args):
        try:
            given = pickle.dumps(args)
        except (pickle.PicklingError, TypeError, AttributeError):  # a learner's own kind of array
            return function(*args)
        return pickle.loads(returned(given)) if len(given) < LARGE else function(*args)

    return as_before


def pair(module):
    """The functions of a module with the interface of `lstm_ref.lstm`, on plain tuples; what the cache lists step by
    step is one array, for it crosses with every answer."""

    def forward(x, state, params):
        h, final, (*rest, _) = module.forward(x, tuple(state), lstm.Params(*params))
        return h, tuple(final), (*(np.array(part) if isinstance(part, list) else part for part in rest), tuple(params))

    def backward(dh, dstate, cache):
        *rest, params = cache
        dx, dstate_0, dparams = module.backward(dh, tuple(dstate), (*rest, lstm.Params(*params)))
        return dx, tuple(dstate_0), tuple(dparams)

    return forward, backward


def as_it_is(t, pair):
    return pair


@cache
def stepwise_forward(carry):
    """A forward pass that goes step by step; `carry(t, state)` is what reaches step t of the state that should."""

    @remembered
    def forward(x, state, params):
        h, caches = [], []
        for t, x_t in enumerate(x):
            state, (*cache, _) = lstm.step(x_t, carry(t, tuple(state)), lstm.Params(*params))
            h.append(state[0])
            caches.append(tuple(cache))
        stacked = [np.array(part) for part in zip(*caches, strict=True)]
        return np.array(h), tuple(state), {"caches": stacked, "params": list(params)}

    return forward


def stepwise(carry=as_it_is, flow=as_it_is):
    """A pair that goes step by step; `flow(t, dstate)` is what reaches step t - 1 of the gradient."""

    def backward(dh, dstate, cache):
        params = lstm.Params(*cache["params"])
        dx, total = [], [np.zeros(np.shape(weight)) for weight in params]
        for t in range(len(dh) - 1, -1, -1):
            dstate = (dstate[0] + dh[t], dstate[1])
            dx_t, dstate, dparams = lstm.step_backward(dstate, (*(part[t] for part in cache["caches"]), params))
            dstate = flow(t, dstate)
            dx.insert(0, dx_t)
            total = [one + more for one, more in zip(total, dparams, strict=True)]
        return np.array(dx), tuple(dstate), tuple(total)

    return stepwise_forward(carry), backward


def gate_by_gate():
    """A pair that keeps each gate's activations of the whole sequence, and joins x and h before they are weighed."""

    def forward(x, state, params):
        W = np.hstack(params[:2])
        h, c = [state[0]], [state[1]]
        gates = []
        for x_t in x:
            i, f, g, o = np.split(np.hstack([x_t, h[-1]]) @ W.T + params[2], 4, axis=1)
            gates.append([sigmoid(i), sigmoid(f), np.tanh(g), sigmoid(o)])
            c.append(gates[-1][1] * c[-1] + gates[-1][0] * gates[-1][2])
            h.append(gates[-1][3] * np.tanh(c[-1]))
        return np.array(h[1:]), (h[-1], c[-1]), [x, np.array(h), np.array(c), np.array(gates), W]

    def backward(dh, dstate, cache):
        x, h, c, gates, W = cache
        D = x.shape[2]
        dx, dW, db = np.zeros(x.shape), np.zeros(W.shape), np.zeros(len(W))
        dh_t, dc_t = dstate
        for t in reversed(range(len(x))):
            i, f, g, o = gates[t]
            dh_t = dh_t + dh[t]
            dc_t = dc_t + dh_t * o / np.cosh(c[t + 1]) ** 2
            da = np.hstack(
                [dc_t * g * (i - i * i), dc_t * c[t] * (f - f * f), dc_t * (i - i * g * g), dh_t * h[t + 1] * (1 - o)]
            )
            dW += np.einsum("nk,nm->km", da, np.hstack([x[t], h[t]]))
            db += da.sum(0)
            joined = da @ W
            dx[t], dh_t, dc_t = joined[:, :D], joined[:, D:], dc_t * f
        return dx, (dh_t, dc_t), (dW[:, :D], dW[:, D:], db)

    return forward, backward


FORWARD, BACKWARD = remembered(pair(lstm)[0]), pair(lstm)[1]
RIGHT = [(FORWARD, BACKWARD), pair(fast_lstm), stepwise(), gate_by_gate()]
