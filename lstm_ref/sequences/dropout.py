"""Dropout for cells: between two layers of a stack, and on what a cell reads of its own past.

`dropout` is one more cell for `stacked`, without states and weights; `recurrent_dropout` makes a cell of a cell.
"""

from functools import partial

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.pytrees import Wired, tree_map
from lstm_ref.sequences.sequence import Cell


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
