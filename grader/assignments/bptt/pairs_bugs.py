"""Mistaken implementations of the LSTM as pairs (forward, backward): what the tests that a learner writes must fail.

Every habit of weak tests lets some pass: short sequences, a single one, zero states, gradients of ones or of the last
output, small gradients, wide tolerances, an argument or an output that nobody looks at.
"""

import numpy as np

from grader.assignments.bptt.pairs_reference import BACKWARD, FORWARD, pair, stepwise
from grader.judging.diagnosis import Diagnosis, edited, source_of
from grader.judging.inverse import Group
from lstm_ref import lstm

SECTION = "04-bptt.html#which-tests-kill"
FORWARDS = source_of(lstm, ("cell", "step", "forward"))  # all that a forward pass runs


def told(words):
    return Diagnosis(words, SECTION)


def wrong(words, *edits):
    forward, backward = pair(edited(lstm, *edits))
    return told(words), (forward if any(old in FORWARDS for old, _ in edits) else FORWARD, backward)


def around(words, before=lambda params: params, after=lambda dparams: dparams, state=lambda state: state):
    """A pair whose gradients fit its wrong forward pass: another cell, rightly differentiated."""

    def wrong_forward(x, start, params):
        return FORWARD(x, state(start), before(params))

    def wrong_backward(dh, dstate, cache):
        dx, dstate_0, dparams = BACKWARD(dh, dstate, cache)
        return dx, state(dstate_0), after(dparams)

    return told(words), (wrong_forward, wrong_backward)


def reorder(order):
    def change(params):
        return tuple(np.concatenate([np.split(part, 4)[k] for k in order]) for part in params)

    return change


def cut_every(steps):
    """Nothing of a state or of its gradient passes the beginnings of every so many steps but the first."""
    return lambda t, pair: tuple(part * (t % steps != 0 or t == 0) for part in pair)


def clipped(most):
    """The gradient that goes from step to step is no larger than this, entry by entry."""
    return lambda t, dstate: tuple(np.clip(part, -most, most) for part in dstate)


def twice_the_bias(params):
    return params[0], params[1], 2 * params[2]


def of_one_sequence(dh, dstate, cache):
    """Gradients whose weights' part is that of the first sequence of the batch alone."""
    x, h, c, gates, params = cache
    dx, dstate_0, _ = BACKWARD(dh, dstate, cache)
    first = slice(0, 1)
    h, c = [h_t[first] for h_t in h], [c_t[first] for c_t in c]
    gates = [tuple(gate[first] for gate in gates_t) for gates_t in gates]
    alone = x[:, first], h, c, gates, params
    return dx, dstate_0, BACKWARD(dh[:, first], tuple(part[first] for part in dstate), alone)[2]


def last_weights(dh, dstate, cache):
    """Gradients whose weights' part is that of the first step alone: each step has overwritten the one before."""
    x, h, c, gates, params = cache
    dx, dstate_0, _ = BACKWARD(dh, dstate, cache)
    _, dstate_1, _ = (
        BACKWARD(dh[1:], dstate, (x[1:], h[1:], c[1:], gates[1:], params)) if len(x) > 1 else (0, dstate, 0)
    )
    _, _, dparams = BACKWARD(dh[:1], dstate_1, (x[:1], h[:2], c[:2], gates[:1], params))
    return dx, dstate_0, dparams


CARRY = "da[t], dc_t = cell_backward(dh[t] + dh_t, dc_t, c[t], gates[t])"
FLAT = "dparams = Params(flat.T @ x.reshape(T * N, -1), flat.T @ np.concatenate(h[:-1]), flat.sum(axis=0))"
CELL = "c_t = f * c_prev + i * g"
CELL_BACK = ("da_i = dc_t * g * i * (1 - i)", "da_f = dc_t * c_prev * f * (1 - f)", "da_g = dc_t * i * (1 - g**2)")
DC_PREV = "axis=-1), dc_t * f"

# By what tests must look at.
GROUPS = [
    Group("Slopes and factors", "A network taught by such a gradient goes downhill by a detour, and mostly learns something all the same: so nobody notices.", [
        wrong("the slope f (1 - f) of the forget gate is missing in the way back.", (CELL_BACK[1], "da_f = dc_t * c_prev")),
        wrong("the derivative of the tanh on c_t is missing.", ("dc_t = dc_t + dh_t * o * (1 - tanh_c**2)", "dc_t = dc_t + dh_t * o")),
        wrong("the slope of the output gate is taken at o, not at a_o.", ("da_o = dh_t * tanh_c * o * (1 - o)", "da_o = dh_t * tanh_c * sigmoid(o) * (1 - sigmoid(o))")),
        wrong("dW_h is made with h_t in the place of h_{t-1}.", (FLAT, FLAT.replace("h[:-1]", "h[1:]"))),
        wrong("dW_h is transposed gate by gate.", (FLAT, FLAT.replace("flat.T @ np.concatenate(h[:-1])", "np.concatenate([part.T for part in np.split(flat.T @ np.concatenate(h[:-1]), 4)])"))),
        wrong("dW_h is too large by 2 in 100.", (FLAT, FLAT.replace("flat.T @ np", "1.02 * flat.T @ np"))),
    ]),
    Group("The two paths from step to step", "A network would learn next to nothing that takes more than a step to show.", [
        wrong("dc_t is not carried from step to step.", (CARRY, "da[t], dc_t = cell_backward(dh[t] + dh_t, dc_t if t == T - 1 else 0 * dc_t, c[t], gates[t])")),
        wrong("dh_t is not carried from step to step: the path through h is missing.", (CARRY, "da[t], dc_t = cell_backward(dh[t] + (dh_t if t == T - 1 else 0), dc_t, c[t], gates[t])")),
    ]),
    Group("The input and the output of every step", "A network would be taught by some steps of a text and not by others, or the layer below it by the wrong ones.", [
        (told("the gradients of the weights are overwritten at each step instead of summed."), (FORWARD, last_weights)),
        wrong("the gradients of all outputs but the last are ignored.", (CARRY, CARRY.replace("dh[t] +", "dh[t] * (t == T - 1) +"))),
        wrong("dh is read from the wrong end.", (CARRY, CARRY.replace("dh[t]", "dh[T - 1 - t]"))),
        wrong("dx comes back last step first.", ("return da @ params.W_x, (dh_t, dc_t), dparams", "return (da @ params.W_x)[::-1], (dh_t, dc_t), dparams")),
    ]),
    Group("The final state and its gradient", "An encoder would hand its decoder the wrong state, or not be taught by it.", [
        wrong("the gradient of c_T is ignored.", ("dh_t, dc_t = dstate\n    da =", "dh_t, dc_t = dstate[0], 0 * dstate[1]\n    da =")),
        wrong("the gradient of h_T is ignored.", ("dh_t, dc_t = dstate\n    da =", "dh_t, dc_t = 0 * dstate[0], dstate[1]\n    da =")),
        wrong("the final c is that before the last step.", ("(h_t.copy(), c_t.copy())", "(h_t.copy(), c[-2].copy())")),
    ]),
    Group("The initial state and its gradient", "A decoder would not hear its encoder, or not teach it; and of a text in chunks only the first would be learned rightly.", [
        around("c_0 is ignored, and its gradient is zero.", state=lambda s: (s[0], 0 * s[1])),
        around("h_0 is ignored, and its gradient is zero.", state=lambda s: (0 * s[0], s[1])),
        wrong("dW_h lacks the share of the first step, as if h_0 were zero.", (FLAT, FLAT.replace("h[:-1]", "[0 * h[0], *h[1:-1]]"))),
        wrong("the forget gate's weights get no gradient from the first step, as if c_0 were zero.", (CARRY, CARRY.replace("c[t]", "c[t] if t else 0 * c[t]"))),
        wrong("dh_0 comes back as zeros.", ("return da @ params.W_x, (dh_t, dc_t), dparams", "return da @ params.W_x, (0 * dh_t, dc_t), dparams")),
        wrong("dc_0 comes back without the last factor f.", ("return da @ params.W_x, (dh_t, dc_t), dparams", "return da @ params.W_x, (dh_t, dc_t / gates[0][1]), dparams")),
    ]),
    Group("Batches of several sequences", "A network would learn less from a large batch than from its sequences one by one.", [
        wrong("db is a mean over the batch.", ("flat.sum(axis=0))\n    return da @ params.W_x, (dh_t, dc_t)", "flat.sum(axis=0) / N)\n    return da @ params.W_x, (dh_t, dc_t)")),
        (told("the gradients of the weights are those of the first sequence of the batch alone."), (FORWARD, of_one_sequence)),
    ]),
    Group("Long sequences", "A network would remember, or learn, nothing over more than four steps: just what an LSTM is for.", [
        (told("the gradient is cut every four steps: shorter sequences do not show it."), stepwise(flow=cut_every(4))),
        (told("the state is lost every four steps, and the gradients fit: shorter sequences do not show it."), stepwise(cut_every(4), cut_every(4))),
    ]),
    Group("Large gradients", "A network would be taught that a large error weighs no more than a small one.", [
        (told("the gradient that goes from step to step is clipped to [-1, 1]: small ones do not show it."), stepwise(flow=clipped(1))),
    ]),
    Group("Another cell than the LSTM, rightly differentiated", "A network learns, and no gradient check objects; but weights from another library do not fit, and what papers say of the LSTM does not hold for it.", [
        wrong("the forget gate multiplies the candidate and the input gate c_prev, forwards *and* backwards: its gradients fit its wrong forward pass.",
              (CELL, "c_t = f * g + i * c_prev"), (CELL_BACK[0], "da_i = dc_t * c_prev * i * (1 - i)"),
              (CELL_BACK[1], "da_f = dc_t * g * f * (1 - f)"), (CELL_BACK[2], "da_g = dc_t * f * (1 - g**2)"), (DC_PREV, "axis=-1), dc_t * i")),
        around("the rows are stacked i, f, o, g, in the weights and in their gradients: they fit each other.", reorder((0, 1, 3, 2)), reorder((0, 1, 3, 2))),
        around("the bias is added twice, and its gradient is doubled.", twice_the_bias, twice_the_bias),
        around("1 is added to the forget gate's bias: the gradients fit.", lambda p: (p[0], p[1], p[2] + np.repeat([0, 1, 0, 0], len(p[2]) // 4))),
        wrong("h_t is o * c_t without the tanh, and so are its gradients.", ("tanh_c = np.tanh(c_t)", "tanh_c = c_t"), ("dc_t = dc_t + dh_t * o * (1 - tanh_c**2)", "dc_t = dc_t + dh_t * o")),
    ]),
]  # fmt: skip
