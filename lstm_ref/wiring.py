r"""Networks from cells: layers on top of each other, two directions, dropout between. Each function takes cells, any
modules or objects with `forward` and `backward`, and returns a `Wired`, so that wirings nest::

    layer = bidirectional(lstm)
    network = stacked([layer, dropout(mask), layer])

The states and the weights are nested in the same way as the cells: `stacked` takes and returns a tuple with one entry
for each cell, `bidirectional` a pair (forward, backward), and `dropout`, which has neither, the empty tuple.
"""

import numpy as np

from lstm_ref.arrays import expect_shape
from lstm_ref.masking import padded, reverse
from lstm_ref.trees import Wired


def stacked(cells):
    r"""Each cell reads the outputs of the one below, $x^{(l+1)}_t = h^{(l)}_t$.

    Source: Graves 2013, arXiv 1308.0850, section 2, without the shortcuts that it adds from the input to every layer.

    forward takes x (T, N, D), states and params, one of each per cell -> outputs of the last cell, the tuple of final
    states, cache. Raises ValueError where the numbers of cells, states and weights differ.

    >>> from lstm_ref import lstm, rnn
    >>> rng = np.random.default_rng(0)
    >>> network, params = stacked([lstm, rnn]), (lstm.init(5, 4, rng), rnn.init(4, 2, rng))
    >>> state = lstm.zero_state(3, 4), rnn.zero_state(3, 2)
    >>> h, (top_of_lstm, top_of_rnn), cache = network.forward(np.ones((7, 3, 5)), state, params)
    >>> h.shape, np.array_equal(h[-1], top_of_rnn)
    ((7, 3, 2), True)
    """
    if not len(cells):
        raise ValueError("cells: expected at least one, got none")

    def zero_state(N, H, dtype=np.float64):
        return tuple(cell.zero_state(N, H, dtype) for cell in cells)

    def forward(x, state, params):
        _expect_one_each("state", state, len(cells))
        _expect_one_each("params", params, len(cells))
        finals, caches = [], []
        for cell, start, weights in zip(cells, state, params, strict=True):
            x, final, cache = cell.forward(x, start, weights)
            finals.append(final)
            caches.append(cache)
        return x, tuple(finals), caches

    def backward(dh, dstate, caches):
        _expect_one_each("dstate", dstate, len(cells))
        starts, gradients = [], []
        for cell, dfinal, cache in zip(reversed(cells), reversed(dstate), reversed(caches), strict=True):
            dh, dstart, dweights = cell.backward(dh, dfinal, cache)
            starts.append(dstart)
            gradients.append(dweights)
        return dh, tuple(reversed(starts)), tuple(reversed(gradients))

    return Wired(zero_state, forward, backward)


def bidirectional(cell, lengths=None):
    r"""Two cells of one kind, one reading the sequence backwards (Schuster and Paliwal 1997).

    $$ y_t = [\overrightarrow{h}_t ; \overleftarrow{h}_t] $$

    where the second half is computed from x_T, ..., x_t and put back into the order of time: both halves at t have read
    x_t. So at the *last* step the second half has read one input only. What each direction makes of the whole
    sequence is in the final states, not in `h[-1]`.

    state and params are pairs, (forward, backward). With lengths (N,) the backward direction starts at each sequence's
    own last valid step and padding is never read, as in `masking.padded`. Raises ValueError as `padded` does.

    >>> from lstm_ref import rnn
    >>> params = [rnn.init(D=5, H=4, rng=np.random.default_rng(seed)) for seed in (0, 1)]
    >>> both = bidirectional(rnn)
    >>> h, (ahead, back), cache = both.forward(np.ones((7, 3, 5)), both.zero_state(3, 4), params)
    >>> h.shape, np.array_equal(ahead, h[-1, :, :4]), np.array_equal(back, h[0, :, 4:])
    ((7, 3, 8), True, True)
    """
    one = cell if lengths is None else padded(cell, lengths)

    def zero_state(N, H, dtype=np.float64):
        return cell.zero_state(N, H, dtype), cell.zero_state(N, H, dtype)

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

    return Wired(zero_state, forward, backward)


def dropout_mask(T, N, H, rate, rng, variational=False, dtype=np.float64):
    r"""Draw a mask of inverted dropout: 0 with probability `rate`, else 1/(1 - rate), so that its mean is 1.

    A mask (T, N, H) has a draw of its own for every entry (Srivastava et al. 2014). With `variational` it is
    (1, N, H): one draw for all steps of a sequence, and another for each sequence (Gal and Ghahramani 2016, section
    4.1; the paper does the same to h_{t-1} inside the cell, here only what passes between layers is masked).
    Raises ValueError unless 0 <= rate < 1.

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
    forward raises ValueError unless x (T, N, H) has the mask's shape, its first size being T or 1.

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

    return Wired(lambda N, H, dtype=np.float64: (), forward, backward)


def _expect_one_each(name, parts, number):
    if len(parts) != number:
        raise ValueError(f"{name}: expected {number}, one for each cell, got {len(parts)}")
