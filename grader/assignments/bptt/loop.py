"""The loops that backpropagation through time asks for, over functions that are given: what the mistakes of
`sequence_backward_bugs.py` and of `truncated_bugs.py` edit."""

import numpy as np


def loop(dh, dstate, caches, step_backward):
    """A whole sequence, one step after the other from the end -> dx (T, N, D), (dh_0, dc_0), dparams."""
    dh_t, dc_t = dstate
    dx, total = [], None
    for t in reversed(range(len(caches))):
        dx_t, (dh_t, dc_t), dparams = step_backward((dh[t] + dh_t, dc_t), caches[t])
        dx.append(dx_t)
        total = dparams if total is None else tuple(sum(pair) for pair in zip(total, dparams, strict=True))
    return np.stack(dx[::-1]), (dh_t, dc_t), tuple(total)


def truncated(x, target, state, params, size, forward, backward):
    """A sequence in chunks -> loss, the gradients, state. The state is carried from chunk to chunk, the gradient not."""
    loss, total = 0.0, [np.zeros(np.shape(weight)) for weight in params]
    for start in range(0, len(x), size):
        chunk, wanted = x[start : start + size], target[start : start + size]
        h, state, cache = forward(chunk, state, params)
        loss += 0.5 * np.sum((h - wanted) ** 2)
        dh = h - wanted
        nothing = tuple(np.zeros_like(part) for part in state)
        dparams = backward(dh, nothing, cache)[2]
        total = [sum(pair) for pair in zip(total, dparams, strict=True)]
    return loss, tuple(total), state
