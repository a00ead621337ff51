"""From one step to a whole sequence: the loop that every cell shares.

A variant states its weights' shapes, its state and one `step` with its derivative; `cell` makes the rest of it. The
loop is the plain one, a step at a time; what `lstm.forward` gains by one product over all steps is left out.
"""

from collections.abc import Callable
from functools import wraps
from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.shapes import draw, extent, fit


class Cell(NamedTuple):
    """What every cell offers, be it an object like this one or a module such as `lstm`."""

    Params: type
    init: Callable  # (D, H, rng, dtype) -> Params
    zero_state: Callable  # (N, H, dtype) -> state
    step: Callable  # (x_t, state, params) -> state, cache
    step_backward: Callable  # (dstate, cache) -> dx_t, dstate_prev, dparams
    forward: Callable  # (x, state, params) -> h of every step, final state, cache
    backward: Callable  # (dh, dstate, cache) -> dx, dstate_0, dparams


def parts(state):
    """The state as a tuple: an array alone is a tuple of one."""
    return state if isinstance(state, tuple) else (state,)


def forward(step, x, state, params):
    """`step` over x (T, N, D) -> its output h at every step (T, N, H), the final state, the list of caches.

    The output is the state, or the first part of it if it is a tuple.

    >>> def add(x_t, total, params):
    ...     return total + x_t, None
    >>> h, total, caches = forward(add, np.array([[[1.0]], [[2.0]], [[3.0]]]), np.zeros((1, 1)), None)
    >>> h.ravel().tolist(), total.tolist()
    ([1.0, 3.0, 6.0], [[6.0]])
    """
    h, caches = [], []
    for x_t in x:
        state, cache = step(x_t, state, params)
        h.append(parts(state)[0])
        caches.append(cache)
    # Copied, so that whoever writes into the final state does not write into the last cache.
    final = tuple(part.copy() for part in state) if isinstance(state, tuple) else state.copy()
    return np.stack(h), final, caches


def backward(step_backward, dh, dstate, caches):
    """`step_backward` from the last step to the first -> dx, dstate_0, Params of gradients summed over the steps.

    dh (T, N, H) is the gradient of every step's output, dstate what comes to the final state besides.
    """
    dx, total = [], None
    for dh_t, cache in zip(dh[::-1], caches[::-1], strict=True):
        # h_t is read twice: as the output, and by the next step
        dstate = (dstate[0] + dh_t, *dstate[1:]) if isinstance(dstate, tuple) else dstate + dh_t
        dx_t, dstate, dparams = step_backward(dstate, cache)
        dx.append(dx_t)
        total = dparams if total is None else type(total)(*map(np.add, total, dparams))
    return np.stack(dx[::-1]), dstate, total


def check(name, x, axes, state, params, shapes, state_axes):
    """Raise a ValueError that names the first argument that does not fit the others."""
    sizes = {}
    for field, array, weight_axes in zip(params._fields, params, shapes, strict=True):
        fit(field, array, weight_axes, sizes)
    fit(name, x, axes, sizes)
    if len(state_axes) == 1 and not isinstance(state, tuple):  # named as it is given: to a step, or to a sequence
        ((part, state_shape),) = state_axes.items()
        fit(f"{part}_prev" if axes == "N D" else f"{part}_0", state, state_shape, sizes)
    else:
        check_state("state", state, state_axes, sizes)


def check_state(name, state, state_axes, sizes):
    """The same for a state, or its gradient: the parts that `state_axes` names, each with its axes."""
    if len(parts(state)) != len(state_axes):
        raise ValueError(f"{name}: expected the parts {', '.join(state_axes)}, got {len(parts(state))} of them")
    for part, array in zip(state_axes, parts(state), strict=True):
        fit(f"{name}'s {part}", array, state_axes[part], sizes)


def cell(shapes, state_axes, step, step_backward, init=None, zero_state=None):
    """A Cell from its step.

    shapes is a NamedTuple of axes such as "4H D", one for each weight, the first the input's; state_axes a dict such
    as {"h": "N H"}: with one entry the state is an array, with several a tuple. `step` and `step_backward` hold the
    arithmetic alone: shapes are checked here. `init` and `zero_state` replace weights from `shapes.draw` and zeros.
    """

    def plain_init(D, H, rng, dtype=np.float64):
        return draw(shapes, rng, dtype, D=D, H=H)

    def plain_zero_state(N, H, dtype=np.float64):
        zeros = tuple(np.zeros(extent(axes, {"N": N, "H": H}), dtype) for axes in state_axes.values())
        return zeros if len(zeros) > 1 else zeros[0]

    @wraps(step)
    def checked_step(x_t, state, params):
        check("x_t", x_t, "N D", state, params, shapes, state_axes)
        return step(x_t, state, params)

    def whole(x, state, params):
        """A whole sequence: x (T, N, D), state -> h of every step, final state, cache. ValueError on a wrong shape."""
        check("x", x, "T N D", state, params, shapes, state_axes)
        h, final, caches = forward(step, x, state, params)
        return h, final, (caches, h.shape, [part.shape for part in parts(final)])

    def whole_backward(dh, dstate, cache):
        """Gradients of a whole sequence: dh (T, N, H), dstate -> dx, dstate_0, Params of gradients."""
        caches, h_shape, state_shapes = cache
        expect_shape("dh", dh, *h_shape)
        for part, array, shape in zip(state_axes, parts(dstate), state_shapes, strict=True):
            expect_shape(f"dstate's {part}", array, *shape)
        return backward(step_backward, dh, dstate, caches)

    init, zero_state = init or plain_init, zero_state or plain_zero_state
    return Cell(type(shapes), init, zero_state, checked_step, step_backward, whole, whole_backward)
