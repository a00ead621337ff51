"""Mistaken implementations of the LSTM, as in `pairs_bugs`, that are right for most inputs: only an edge shows them.

What is said of them is what they would do to a network, not what is mistaken.
"""

import numpy as np

from grader.assignments.bptt.pairs_bugs import CELL, around, clipped, cut_every, told, twice_the_bias, wrong
from grader.assignments.bptt.pairs_reference import BACKWARD, FORWARD, stepwise


def only(where, mistaken):
    """A pair that is mistaken where `where(x, params)` holds, and right elsewhere."""

    def forward(x, state, params):
        here = bool(where(x, params))
        h, final, cache = (mistaken[0] if here else FORWARD)(x, state, params)
        return h, final, (here, cache)

    def backward(dh, dstate, cache):
        here, cache = cache
        return (mistaken[1] if here else BACKWARD)(dh, dstate, cache)

    return forward, backward


def deaf(dh, dstate, cache):
    """Gradients without the share of the final state."""
    return BACKWARD(dh, tuple(0 * part for part in dstate), cache)


def at_most_ten(t, state):
    """The state that reaches a step, its c cut off."""
    return state[0], np.clip(state[1], -10, 10)


_, BIASED = around("", twice_the_bias, twice_the_bias)
INPUT = "a_x = x @ W_x.T + b"

SUBTLE = [
    (told("a network that reads one sequence at a time would learn nothing that takes more than a step; in batches all is well."), only(lambda x, params: x.shape[1] == 1, stepwise(flow=cut_every(1)))),
    (told("a decoder that is run a step at a time would hear nothing of the steps that come after."), only(lambda x, params: len(x) == 1, (FORWARD, deaf))),
    (told("the latch and the counter, of a single unit each, would not work with the weights that you worked out for them."), only(lambda x, params: params[1].shape[1] == 1, BIASED)),
    (told("the loss of a long text, a sum, has gradients of many thousands: a network would be taught as if they were a thousand."), stepwise(flow=clipped(1000))),
    (told("a cell that counts would count to ten and stay there."), stepwise(carry=at_most_ten)),
    (told("what lies more than sixteen steps back would never be learned, and no shorter sequence shows it."), stepwise(flow=cut_every(16))),
    wrong("a cell that keeps all that it has and adds to it would keep, and not add.", (CELL, "c_t = np.where((i > 0.999) & (f > 0.999), c_prev, f * c_prev + i * g)")),
    wrong("a step whose input is all zeros, such as silence, would be read as if the gates had no biases.", (INPUT, f"{INPUT} * (x != 0).any(axis=-1, keepdims=True)")),
]  # fmt: skip
