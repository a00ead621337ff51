r"""Networks from cells: layers on top of each other, and two directions. Each function takes cells, any
modules or objects with `forward` and `backward`, and returns a `Wired`, so that wirings nest::

    layer = bidirectional(lstm)
    network = stacked([layer, dropout(mask), layer])
    params = network.init(D, H, rng)

The states and the weights are nested in the same way as the cells: `stacked` takes and returns a tuple with one entry
for each cell, `bidirectional` a pair (forward, backward), and `dropout`, which has neither, the empty tuple.
"""

from functools import partial

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.pytrees import Wired
from lstm_ref.sequences.masking import padded, reverse
from lstm_ref.sequences.sequence import parts


def stacked(cells):
    r"""Each cell reads the outputs of the one below, $x^{(l+1)}_t = h^{(l)}_t$.

    Source: Graves 2013, arXiv 1308.0850, section 2, without the shortcuts that it adds from the input to every layer.

    forward takes x (T, N, D), states and params, one of each per cell -> outputs of the last cell, the tuple of final
    states, cache. `init` and `zero_state` give every cell the same H; cells of different sizes have their own in a
    tuple. What one of the cells lacks, `init` or a step, the stack lacks too.
    Raises ValueError where the numbers of cells, states and weights differ.

    >>> from lstm_ref import lstm, rnn
    >>> network = stacked([lstm, rnn])
    >>> params, state = network.init(D=5, H=4, rng=np.random.default_rng(0)), network.zero_state(N=3, H=4)
    >>> h, (top_of_lstm, top_of_rnn), cache = network.forward(np.ones((7, 3, 5)), state, params)
    >>> h.shape, np.array_equal(h[-1], top_of_rnn)
    ((7, 3, 4), True)
    """
    if not len(cells):
        raise ValueError("cells: expected at least one, got none")

    def zero_state(N, H, dtype=np.float64):
        return tuple(cell.zero_state(N, H, dtype) for cell in cells)

    def init(D, H, rng, dtype=np.float64):
        params = []
        for cell in cells:
            params.append(cell.init(D, H, rng, dtype=dtype))
            D = _width(cell, D, H)
        return tuple(params)

    def width(D, H):
        for cell in cells:
            D = _width(cell, D, H)
        return D

    def up(runs, x, state, params):
        _expect_one_each("state", state, len(cells))
        _expect_one_each("params", params, len(cells))
        finals, caches = [], []
        for run, start, weights in zip(runs, state, params, strict=True):
            x, final, cache = run(x, start, weights)
            finals.append(final)
            caches.append(cache)
        return x, tuple(finals), caches

    def down(runs, dh, dstate, caches):
        _expect_one_each("dstate", dstate, len(cells))
        starts, gradients = [], []
        for run, dfinal, cache in zip(reversed(runs), reversed(dstate), reversed(caches), strict=True):
            dh, dstart, dweights = run(dh, dfinal, cache)
            starts.append(dstart)
            gradients.append(dweights)
        return dh, tuple(reversed(starts)), tuple(reversed(gradients))

    def if_all_have(name, function):
        return function if all(getattr(cell, name, None) for cell in cells) else None

    return Wired(
        zero_state,
        partial(up, [cell.forward for cell in cells]),
        partial(down, [cell.backward for cell in cells]),
        if_all_have("init", init),
        width,
        if_all_have("step", partial(up, [partial(_step, cell) for cell in cells])),
        if_all_have("step_backward", partial(down, [partial(_step_backward, cell) for cell in cells])),
    )


def bidirectional(cell, lengths=None):
    r"""Two cells of one kind, one reading the sequence backwards (Schuster and Paliwal 1997).

    $$ y_t = [\overrightarrow{h}_t ; \overleftarrow{h}_t] $$

    where the second half is computed from x_T, ..., x_t and put back into the order of time: both halves at t have read
    x_t. So at the *last* step the second half has read one input only. What each direction makes of the whole
    sequence is in the final states, not in `h[-1]`. And so there is no `step`: the second half at the first step needs
    the last input.

    state and params are pairs, (forward, backward). With lengths (N,) the backward direction starts at each sequence's
    own last valid step and padding is never read, as in `masking.padded`. Raises ValueError as `padded` does.

    >>> from lstm_ref import rnn
    >>> both = bidirectional(rnn)
    >>> params = both.init(D=5, H=4, rng=np.random.default_rng(0))
    >>> h, (ahead, back), cache = both.forward(np.ones((7, 3, 5)), both.zero_state(3, 4), params)
    >>> h.shape, np.array_equal(ahead, h[-1, :, :4]), np.array_equal(back, h[0, :, 4:])
    ((7, 3, 8), True, True)
    """
    one = cell if lengths is None else padded(cell, lengths)

    def zero_state(N, H, dtype=np.float64):
        return cell.zero_state(N, H, dtype), cell.zero_state(N, H, dtype)

    def init(D, H, rng, dtype=np.float64):
        return cell.init(D, H, rng, dtype=dtype), cell.init(D, H, rng, dtype=dtype)

    def width(D, H):
        return 2 * _width(cell, D, H)

    def forward(x, state, params):
        _expect_one_each("state", state, 2)
        _expect_one_each("params", params, 2)
        h_ahead, ahead, cache_ahead = one.forward(x, state[0], params[0])
        h_back, back, cache_back = one.forward(reverse(x, lengths), state[1], params[1])
        h = np.concatenate([h_ahead, reverse(h_back, lengths)], axis=2)
        return h, (ahead, back), (h_ahead.shape, h.shape, cache_ahead, cache_back)

    def backward(dh, dstate, cache):
        (_, _, width), outputs, cache_ahead, cache_back = cache
        expect_shape("dh", dh, *outputs)
        _expect_one_each("dstate", dstate, 2)
        dx, ahead, dparams_ahead = one.backward(dh[..., :width], dstate[0], cache_ahead)
        dx_back, back, dparams_back = one.backward(reverse(dh[..., width:], lengths), dstate[1], cache_back)
        return dx + reverse(dx_back, lengths), (ahead, back), (dparams_ahead, dparams_back)

    return Wired(zero_state, forward, backward, init if getattr(cell, "init", None) else None, width)


def _width(cell, D, H):
    """The size of what a cell hands on: a wiring knows its own, a cell's h is the first part of its state."""
    own = getattr(cell, "width", None)
    return own(D, H) if own else parts(cell.zero_state(1, H))[0].shape[1]


def _step(cell, x_t, state, params):
    """One step of a cell or a wiring, as a wiring has it: h_t, state, cache."""
    if isinstance(cell, Wired):
        return cell.step(x_t, state, params)
    state, cache = cell.step(x_t, state, params)
    return parts(state)[0], state, cache


def _step_backward(cell, dh_t, dstate, cache):
    if isinstance(cell, Wired):
        return cell.step_backward(dh_t, dstate, cache)
    dh, *others = parts(dstate)
    return cell.step_backward((dh + dh_t, *others) if others else dh + dh_t, cache)


def _expect_one_each(name, parts, number):
    if len(parts) != number:
        raise ValueError(f"{name}: expected {number}, one for each cell, got {len(parts)}")
