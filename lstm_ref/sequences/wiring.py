r"""Networks from cells: layers on top of each other, two directions, dropout between. Each function takes cells, any
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
from lstm_ref.pytrees import Wired, tree_map
from lstm_ref.sequences.masking import padded, reverse
from lstm_ref.sequences.sequence import Cell, parts


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


def dropout_mask(T, N, H, rate, rng, variational=False, dtype=np.float64):
    r"""Draw a mask of inverted dropout: 0 with probability `rate`, else 1/(1 - rate), so that its mean is 1.

    A mask (T, N, H) has a draw of its own for every entry (Srivastava et al. 2014). With `variational` it is
    (1, N, H): one draw for all steps of a sequence, and another for each sequence (Gal and Ghahramani 2016, section
    4.1). `dropout` takes either, `recurrent_dropout` the latter. Raises ValueError unless 0 <= rate < 1.

    >>> dropout_mask(2, 1, 4, 0.5, np.random.default_rng(0)).tolist()
    [[[2.0, 0.0, 0.0, 0.0]], [[2.0, 2.0, 2.0, 2.0]]]
    """
    if not 0 <= rate < 1:
        raise ValueError(f"rate: expected 0 <= rate < 1, got {rate}")
    kept = rng.random((1 if variational else T, N, H)) >= rate
    return kept.astype(dtype) / np.asarray(1 - rate, dtype)


def dropout(mask=None):
    """Multiply by a mask from `dropout_mask`, between two cells of a stack; None, for evaluation, is the identity.

    The mask is an argument, not drawn inside: two calls then agree, and the backward pass needs no memory of a draw.
    forward raises ValueError unless x (T, N, H) has the mask's shape, its first size being T or 1, and step unless it
    is 1: one step alone does not know which of T it is.

    >>> h, _, _ = dropout(np.array([[[0.0, 2.0]]])).forward(np.ones((3, 1, 2)), (), ())
    >>> h.tolist()
    [[[0.0, 2.0]], [[0.0, 2.0]], [[0.0, 2.0]]]
    """

    def masked(name, array):
        if mask is None:
            return array.copy()
        expect_shape(name, array, None if len(mask) == 1 else len(mask), *np.shape(mask)[1:])
        return array * mask

    def forward(x, state, params):
        return masked("x", x), (), None

    def backward(dh, dstate, cache):
        return masked("dh", dh), (), ()

    def masked_step(name, array):
        if mask is not None:
            expect_shape("mask", mask, 1, None, None)
        return masked(name, array[None])[0]

    def step(x_t, state, params):
        return masked_step("x_t", x_t), (), None

    def step_backward(dh_t, dstate, cache):
        return masked_step("dh_t", dh_t), (), ()

    return Wired(
        lambda N, H, dtype=np.float64: (),
        forward,
        backward,
        lambda D, H, rng, dtype=np.float64: (),
        lambda D, H: D,
        step,
        step_backward,
    )


def recurrent_dropout(cell, mask=None):
    r"""The cell with a mask z on h_{t-1} where the weights read it, the same at every step (Gal and Ghahramani 2016,
    section 4.1): $W_h (z \odot h_{t-1})$ for $W_h h_{t-1}$. The mask is on the weights' reading only: c_{t-1}, and the
    share of h_{t-1} that a GRU carries on, stay whole, or rate 1/2 would double them at every step.

    Since $W_h (z \odot h) = (W_h \operatorname{diag} z) h$, it is the cell itself with other weights, which serves any
    cell that has W_h: sequences whose masks are equal run together, each lot with columns of W_h left out.

    mask (1, N, columns of W_h), as `dropout_mask` draws it with `variational`; None, for evaluation, is the cell
    itself. Returns a `Cell`, with the states and weights of the cell. Mask what the cell reads from below with
    `dropout`. Not for a `padded` batch, whose cell is called with fewer sequences than the mask has.
    Raises ValueError where the cell has no W_h or a shape does not fit.

    >>> from lstm_ref import lstm
    >>> mask = dropout_mask(T=1, N=3, H=4, rate=0.5, rng=np.random.default_rng(1), variational=True)
    >>> params = lstm.init(D=5, H=4, rng=np.random.default_rng(0))
    >>> cell = recurrent_dropout(lstm, mask)
    >>> h, (h_T, c_T), cache = cell.forward(np.ones((7, 3, 5)), cell.zero_state(3, 4), params)
    >>> h.shape, c_T.shape
    ((7, 3, 4), (3, 4))
    """
    if mask is None:
        return cell
    if "W_h" not in cell.Params._fields:
        raise ValueError(f"cell: expected one with W_h, got the weights {', '.join(cell.Params._fields)}")
    expect_shape("mask", mask, 1, None, None)
    masks = np.unique(mask[0], axis=0)  # (number of lots, columns of W_h)
    lots = [np.flatnonzero((mask[0] == z).all(axis=1)) for z in masks]
    back = np.argsort(np.concatenate(lots))

    def split(name, tree):
        """Every array (..., N, size) as one for each lot."""
        tree_map(lambda array: expect_shape(name, array, *np.shape(array)[:-2], mask.shape[1], None), tree)
        return [tree_map(lambda array, lot=lot: array[..., lot, :], tree) for lot in lots]

    def join(*trees):
        return tree_map(lambda *arrays: np.concatenate(arrays, axis=-2)[..., back, :], *trees)

    def masked(params):
        expect_shape("W_h", params.W_h, None, mask.shape[2])
        return [params._replace(W_h=params.W_h * z) for z in masks]

    def ahead(run, x, state, params):
        *values, caches = zip(*map(run, split("x", x), split("state", state), masked(params)), strict=True)
        return *(join(*lot) for lot in values), caches

    def behind(run, gradients, caches):
        dx, dstate, dparams = zip(*map(run, *gradients, caches), strict=True)
        dparams = [one._replace(W_h=one.W_h * z) for one, z in zip(dparams, masks, strict=True)]
        return join(*dx), join(*dstate), tree_map(lambda *lot: sum(lot), *dparams)

    def step_backward(dstate, caches):
        return behind(cell.step_backward, [split("dstate", dstate)], caches)

    def backward(dh, dstate, caches):
        return behind(cell.backward, [split("dh", dh), split("dstate", dstate)], caches)

    step, forward = partial(ahead, cell.step), partial(ahead, cell.forward)
    return Cell(cell.Params, cell.init, cell.zero_state, step, step_backward, forward, backward)


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
