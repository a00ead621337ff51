"""Implementations of the LSTM as pairs (forward, backward), right ones in several styles and mistaken ones: what the
tests that a learner writes are tried on.

forward(x, state, params) -> h, (h_T, c_T), cache; backward(dh, dstate, cache) -> dx, (dh_0, dc_0), (dW_x, dW_h, db).
A cache is each pair's own affair.
"""

import numpy as np

from grader.bugs import Diagnosis, edited
from lstm_ref import fast_lstm, lstm
from lstm_ref.arrays import sigmoid

SECTION = "04-bptt.html#which-tests-kill"


def pair(module):
    """The functions of a module with the interface of `lstm_ref.lstm`, on plain tuples."""

    def forward(x, state, params):
        h, final, (*rest, _) = module.forward(x, tuple(state), lstm.Params(*params))
        return h, tuple(final), (*rest, tuple(params))

    def backward(dh, dstate, cache):
        *rest, params = cache
        dx, dstate_0, dparams = module.backward(dh, tuple(dstate), (*rest, lstm.Params(*params)))
        return dx, tuple(dstate_0), tuple(dparams)

    return forward, backward


def stepwise(step=lstm.step, step_backward=lstm.step_backward, flow=lambda t, dstate: dstate):
    """A pair that goes step by step; `flow(t, dstate)` is what reaches step t - 1 of the gradient that should."""

    def forward(x, state, params):
        h, caches = [], []
        for x_t in x:
            state, (*cache, _) = step(x_t, tuple(state), lstm.Params(*params))
            h.append(state[0])
            caches.append(tuple(cache))
        return np.array(h), tuple(state), {"caches": caches, "params": list(params)}

    def backward(dh, dstate, cache):
        params = lstm.Params(*cache["params"])
        dx, total = [], [np.zeros(np.shape(weight)) for weight in params]
        for t in range(len(dh) - 1, -1, -1):
            dstate = (dstate[0] + dh[t], dstate[1])
            dx_t, dstate, dparams = step_backward(dstate, (*cache["caches"][t], params))
            dstate = flow(t, dstate)
            dx.insert(0, dx_t)
            total = [one + more for one, more in zip(total, dparams, strict=True)]
        return np.array(dx), tuple(dstate), tuple(total)

    return forward, backward


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


RIGHT = [pair(lstm), pair(fast_lstm), stepwise(), gate_by_gate()]


def told(words):
    return Diagnosis(words, SECTION)


def wrong(words, *edits):
    return told(words), pair(edited(lstm, *edits))


def around(words, before=lambda params: params, after=lambda dparams: dparams, state=lambda state: state):
    """A pair whose gradients fit its wrong forward pass: another cell, rightly differentiated."""
    forward, backward = pair(lstm)

    def wrong_forward(x, start, params):
        return forward(x, state(start), before(params))

    def wrong_backward(dh, dstate, cache):
        dx, dstate_0, dparams = backward(dh, dstate, cache)
        return dx, state(dstate_0), after(dparams)

    return told(words), (wrong_forward, wrong_backward)


def reorder(order):
    def change(params):
        return tuple(np.concatenate([np.split(part, 4)[k] for k in order]) for part in params)

    return change


def cut_after(steps):
    def flow(t, dstate):
        return tuple(part * (t % steps != 0 or t == 0) for part in dstate)

    return flow


PLAIN = pair(lstm)[1]


def last_weights(dh, dstate, cache):
    """Gradients whose weights' part is that of the first step alone: each step has overwritten the one before."""
    x, h, c, gates, params = cache
    dx, dstate_0, _ = PLAIN(dh, dstate, cache)
    _, dstate_1, _ = PLAIN(dh[1:], dstate, (x[1:], h[1:], c[1:], gates[1:], params)) if len(x) > 1 else (0, dstate, 0)
    _, _, dparams = PLAIN(dh[:1], dstate_1, (x[:1], h[:2], c[:2], gates[:1], params))
    return dx, dstate_0, dparams


CARRY = "da[t], dc_t = cell_backward(dh[t] + dh_t, dc_t, c[t], gates[t])"
CELL = "c_t = f * c_prev + i * g"
CELL_BACK = ("da_i = dc_t * g * i * (1 - i)", "da_f = dc_t * c_prev * f * (1 - f)", "da_g = dc_t * i * (1 - g**2)")
DC_PREV = "axis=-1), dc_t * f"

VISIBLE = [
    (told("the gradients of the weights are overwritten at each step instead of summed."), (pair(lstm)[0], last_weights)),
    wrong("the slope f (1 - f) of the forget gate is missing in the way back.", (CELL_BACK[1], "da_f = dc_t * c_prev")),
    wrong("the forget gate multiplies the candidate and the input gate c_prev, forwards *and* backwards: its gradients fit its wrong forward pass.",
          (CELL, "c_t = f * g + i * c_prev"), (CELL_BACK[0], "da_i = dc_t * c_prev * i * (1 - i)"),
          (CELL_BACK[1], "da_f = dc_t * g * f * (1 - f)"), (CELL_BACK[2], "da_g = dc_t * f * (1 - g**2)"), (DC_PREV, "axis=-1), dc_t * i")),
]  # fmt: skip

HIDDEN = [
    wrong("dc_t is not carried from step to step.", (CARRY, "da[t], dc_t = cell_backward(dh[t] + dh_t, dc_t if t == T - 1 else 0 * dc_t, c[t], gates[t])")),
    wrong("dh_t is not carried from step to step: the path through h is missing.", (CARRY, "da[t], dc_t = cell_backward(dh[t] + (dh_t if t == T - 1 else 0), dc_t, c[t], gates[t])")),
    wrong("the gradient of c_T is ignored.", ("dh_t, dc_t = dstate\n    da =", "dh_t, dc_t = dstate[0], 0 * dstate[1]\n    da =")),
    wrong("the gradient of h_T is ignored.", ("dh_t, dc_t = dstate\n    da =", "dh_t, dc_t = 0 * dstate[0], dstate[1]\n    da =")),
    wrong("dW_h is made with h_t in the place of h_{t-1}.", ("np.concatenate(h[:-1])", "np.concatenate(h[1:])")),
    wrong("db is a mean over the batch.", ("flat.sum(axis=0))\n    return da @ params.W_x, (dh_t, dc_t)", "flat.sum(axis=0) / N)\n    return da @ params.W_x, (dh_t, dc_t)")),
    wrong("the derivative of the tanh on c_t is missing.", ("dc_t = dc_t + dh_t * o * (1 - tanh_c**2)", "dc_t = dc_t + dh_t * o")),
    wrong("the slope of the output gate is taken at o, not at a_o.", ("da_o = dh_t * tanh_c * o * (1 - o)", "da_o = dh_t * tanh_c * sigmoid(o) * (1 - sigmoid(o))")),
    wrong("dc_0 comes back without the last factor f.", ("return da @ params.W_x, (dh_t, dc_t), dparams", "return da @ params.W_x, (dh_t, dc_t / gates[0][1]), dparams")),
    (told("the gradient is cut every four steps: shorter sequences do not show it."), stepwise(flow=cut_after(4))),
    (told("the gradient that goes from step to step is clipped to [-1, 1]: small ones do not show it."),
     stepwise(flow=lambda t, dstate: tuple(np.clip(part, -1, 1) for part in dstate))),
    around("the rows are stacked i, f, o, g, in the weights and in their gradients: they fit each other.", reorder((0, 1, 3, 2)), reorder((0, 1, 3, 2))),
    around("the bias is added twice, and its gradient is doubled.", lambda p: (p[0], p[1], 2 * p[2]), lambda p: (p[0], p[1], 2 * p[2])),
    around("c_0 is ignored, and its gradient is zero.", state=lambda s: (s[0], 0 * s[1])),
    wrong("h_t is o * c_t without the tanh, and so are its gradients.", ("tanh_c = np.tanh(c_t)", "tanh_c = c_t"), ("dc_t = dc_t + dh_t * o * (1 - tanh_c**2)", "dc_t = dc_t + dh_t * o")),
]  # fmt: skip
