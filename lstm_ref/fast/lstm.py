r"""The same LSTM as `lstm_ref.lstm`, arranged for speed: `forward` and `backward` to put in the place of its own.

Read that one first; a test holds the two to the same numbers. What is gained, and why:

- One matrix product a step serves four gates, and input and bias too: the weights times $[h; x; 1]$. Weights too
  large for the cache, and all weights if N = 1, should be read as few times as can be: there the input's share of a
  whole block of steps is one product before the loop.
- The batch is the last axis, so each gate is a contiguous block (`feature_major`). A step is laid out as c_{t-1}, g,
  f, i, o: $f \odot c_{t-1}$ and $i \odot g$ are one multiplication, of two neighbours by two neighbours.
- $\sigma(a) = \tanh(a/2)/2 + 1/2$: one call of tanh for four gates. The weights are halved once, not
  every $a$.
- Of the derivatives, all that does not come from later is computed before the loop back, on several steps at once:
  $f(1-f)c = fc - (fc)f$, $i(1-g^2) = i - (ig)g$, $o(1-\tanh^2 c) = o - h \tanh c$. In the loop, dc_t and dh_t are
  multiplied by them, each in one call.
- Every weight's gradient is a product over a block of steps, and a block no longer than that needs: so the gradients of
  all $a$ are never held at once, and memory is little more than what forward had to keep.
- Every result is written where it belongs (`out`), and factors have the arrays' own dtype: nothing is converted.
"""

from itertools import islice

import numpy as np
from numpy import add, dot, multiply, tanh

from lstm_ref.fast.feature_major import (
    batch_last,
    blocks,
    minus_product,
    side_by_side,
    steps_in_a_product,
    steps_in_the_cache,
    steps_of,
)
from lstm_ref.lstm import SHAPES, STATE, Params
from lstm_ref.sequences.sequence import check, check_state
from lstm_ref.shapes import fit

LARGE = 2**20  # numbers; above it the weights leave a core's cache from one step to the next


def swap_i_and_g(rows):
    """Blocks i, f, g, o to g, f, i, o, and back: a copy.

    >>> swap_i_and_g(np.array([1, 2, 3, 4])).tolist()
    [3, 2, 1, 4]
    """
    return rows.reshape(4, len(rows) // 4, -1)[[2, 1, 0, 3]].reshape(rows.shape)


def forward(x, state, params):
    """A whole sequence: x (T, N, D), state (h_0, c_0) -> h of every step (T, N, H), (h_T, c_T), cache.

    Raises ValueError where a shape does not fit, naming the argument.

    >>> from lstm_ref import lstm
    >>> params, x = lstm.init(D=3, H=4, rng=np.random.default_rng(0)), np.ones((7, 2, 3))
    >>> h, (h_T, c_T), cache = forward(x, lstm.zero_state(2, 4), params)
    >>> np.allclose(h, lstm.forward(x, lstm.zero_state(2, 4), params)[0])
    True
    """
    check("x", x, "T N D", state, params, SHAPES, STATE)
    T, N, D = x.shape
    H = params.W_h.shape[1]
    dtype = np.result_type(x, *state, *params)
    half = np.array(0.5, dtype)
    W = swap_i_and_g(np.column_stack([params.W_h, params.W_x, params.b]))
    W[H:] *= half
    hoisted = N == 1 or 4 * H * (H + D) > LARGE

    steps = np.empty((T + 1, 5 * H, N), dtype)  # c_{t-1}, g, f, i, o
    tanh_c = np.empty((T, H, N), dtype)
    inputs = np.empty((T + 1, H if hoisted else H + D + 1, N), dtype)  # h_{t-1}, x_t, 1
    inputs[0, :H], steps[0, :H] = state[0].T, state[1].T
    if not hoisted:
        inputs[:T, H:-1] = x.transpose(0, 2, 1)
        inputs[:, -1] = 1
    a, c_and_g, f_and_i, fio, o = (steps_of(steps, *gates, H) for gates in ((1, 5), (0, 2), (2, 4), (2, 5), (4, 5)))
    c, h, inputs_list, tanh_c_list = steps_of(steps, 0, 1, H), steps_of(inputs, 0, 1, H), list(inputs), list(tanh_c)
    kept_and_new = np.empty((2 * H, N), dtype)
    kept, new = kept_and_new[:H], kept_and_new[H:]

    # A matrix times a single column is fastest with the matrix in columns as well.
    W_t = np.array(W[:, :H] if hoisted else W, dtype, order="F" if N == 1 else "C")
    every_step = zip(inputs_list, a, fio, c_and_g, f_and_i, c[1:], tanh_c_list, o, h[1:], strict=False)
    for start, end in blocks(T, steps_in_a_product(T, N) if hoisted else T):
        if hoisted:
            a_x = W[:, H:-1] @ x[start:end].reshape(-1, D).T + W[:, -1:]
            a_x = a_x.reshape(4 * H, -1, N).transpose(1, 0, 2).copy()
        now = islice(every_step, end - start)
        for k, (seen, a_t, fio_t, c_and_g_t, f_and_i_t, c_t, tanh_c_t, o_t, h_t) in enumerate(now):
            dot(W_t, seen, a_t)
            if hoisted:
                add(a_t, a_x[k], a_t)
            tanh(a_t, a_t)
            multiply(fio_t, half, fio_t)
            add(fio_t, half, fio_t)
            multiply(c_and_g_t, f_and_i_t, kept_and_new)
            add(kept, new, c_t)
            tanh(c_t, tanh_c_t)
            multiply(o_t, tanh_c_t, h_t)
    return batch_last(inputs[1:, :H]), (h[T].T.copy(), c[T].T.copy()), (x, inputs, steps, tanh_c, params)


def backward(dh, dstate, cache):
    """Gradients of a whole sequence, by backpropagation through time.

    dh (T, N, H) is the gradient of every step's output, dstate = (dh_T, dc_T) what comes to the final state
    besides -> dx (T, N, D), (dh_0, dc_0), Params of gradients. Raises ValueError where a shape does not fit.
    """
    x, inputs, steps, tanh_c, params = cache
    T, N, D = x.shape
    H = tanh_c.shape[1]
    dtype = steps.dtype
    sizes = {"T": T, "N": N, "H": H}
    fit("dh", dh, "T N H", sizes)
    check_state("dstate", dstate, STATE, sizes)
    W_x = swap_i_and_g(params.W_x).astype(dtype, copy=False)
    W_h_T = np.array(swap_i_and_g(params.W_h).T, dtype, order="F" if N == 1 else "C")

    # What dc_t (the first four blocks) and dh_t (the last two) are multiplied by, to give dc_{t-1}, da_g, da_f, da_i;
    # da_o and h's share of dc_t. The products take the factors' place.
    slopes = np.empty((steps_in_the_cache(T, N, H), 6 * H, N), dtype)
    by_dc = list(slopes[:, : 4 * H].reshape(-1, 4, H, N))
    by_dh = list(slopes[:, 4 * H :].reshape(-1, 2, H, N))
    dc_prev, da, through_h = (steps_of(slopes, *gates, H) for gates in ((0, 1), (1, 5), (5, 6)))
    columns = np.empty((4 * H, steps_in_a_product(T, N), N), dtype)  # da of a block of steps
    dx = np.empty((T, N, D), dtype)
    dparams = Params(*(np.zeros(weight.shape, dtype) for weight in params))
    dh_t, dc_t = (np.array(part.T, dtype, order="C") for part in dstate)

    for start, end in reversed(list(blocks(T, steps_in_a_product(T, N)))):
        for first, last in reversed(list(blocks(end - start, len(slopes)))):
            now = slice(start + first, start + last)
            h_t = inputs[start + first + 1 : start + last + 1, :H]
            local_derivatives(steps[now], h_t, tanh_c[now], slopes[: last - first])
            for k in reversed(range(last - first)):
                dh_t += dh[start + first + k].T
                multiply(by_dh[k], dh_t, by_dh[k])
                dc_t += through_h[k]
                multiply(by_dc[k], dc_t, by_dc[k])
                dc_t = dc_prev[k]
                dot(W_h_T, da[k], dh_t)
            columns[:, first:last] = slopes[: last - first, H : 5 * H].transpose(1, 0, 2)
            dc_t = dc_t.copy()  # the next slopes take its place
        flat = columns[:, : end - start].reshape(4 * H, -1)
        x_block = x[start:end].reshape(-1, D)
        dparams.W_x[:] += flat @ x_block
        dparams.W_h[:] += flat @ side_by_side(inputs[start:end, :H]).T
        dparams.b[:] += flat.sum(axis=1)
        np.matmul(flat.T, W_x, dx[start:end].reshape(-1, D))
    return dx, (dh_t.T.copy(), dc_t.T.copy()), Params(*map(swap_i_and_g, dparams))


def local_derivatives(steps, h, tanh_c, out):
    """What backward multiplies by dc_t and dh_t, block by block: see there."""
    H = h.shape[1]
    g, f, i, o, f_and_i = (steps[:, H * first : H * last] for first, last in ((1, 2), (2, 3), (3, 4), (4, 5), (2, 4)))
    fc_and_ig = steps[:, : 2 * H] * f_and_i
    out[:, :H] = f
    minus_product(i, fc_and_ig[:, H:], g, out[:, H : 2 * H])
    minus_product(fc_and_ig, fc_and_ig, f_and_i, out[:, 2 * H : 4 * H])
    minus_product(h, h, o, out[:, 4 * H : 5 * H])
    minus_product(o, h, tanh_c, out[:, 5 * H :])
