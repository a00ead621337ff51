"""What every wiring returns, a cell made of cells, and how to walk its nested states and weights."""

from collections.abc import Callable
from typing import NamedTuple


class Wired(NamedTuple):
    """The three functions that a wiring asks of each cell and offers itself, so that wirings nest, and, None where it
    has them not, four more.

    The step of a wiring takes and returns what `forward` does, less the axis of time. It returns h_t besides the state,
    where that of a cell does not: of a nested state, h_t need not be the first part, nor any.
    """

    zero_state: Callable  # (N, H, dtype) -> state
    forward: Callable  # (x, state, params) -> h of every step, final state, cache
    backward: Callable  # (dh, dstate, cache) -> dx, dstate_0, dparams
    init: Callable | None = None  # (D, H, rng, dtype) -> params
    width: Callable | None = None  # (D, H) -> the size of h
    step: Callable | None = None  # (x_t, state, params) -> h_t, state, cache
    step_backward: Callable | None = None  # (dh_t, dstate, cache) -> dx_t, dstate_prev, dparams


def tree_map(function, *trees):
    """Apply `function` to the arrays at the same place of nested tuples or lists, and keep the nesting.

    A state may be one array (the RNN), a pair (the LSTM) or a tuple of either (a stack): code that means "each array
    of the state" says so once. Lists come back as tuples. Raises ValueError where the trees differ in length.

    >>> tree_map(lambda a, b: a + b, (1, (2, 3)), (10, (20, 30)))
    (11, (22, 33))
    """
    first = trees[0]
    if not isinstance(first, tuple | list):
        return function(*trees)
    parts = (tree_map(function, *parts) for parts in zip(*trees, strict=True))
    return type(first)(*parts) if hasattr(first, "_fields") else tuple(parts)
