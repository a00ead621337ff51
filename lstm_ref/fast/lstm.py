r"""The same LSTM as `lstm_ref.lstm`, arranged for speed: `forward` and `backward` to put in the place of its own.

Read that one first; a test holds the two to the same numbers. What is gained, and why:

- A step's product serves input and bias too: $[h; x; 1]$ times the weights. Weights too large for the cache should be
  read as few times as can be: there the input's share of a whole block of steps is one product before the loop.
- Each gate is a contiguous block, and has a product of its own: small ones are not packed as a large one is, and each
  number lands where it belongs. A single sequence has all gates in one row, made by one product (`products`).
- A step is laid out as c_{t-1}, g, f, i, o: $f \odot c_{t-1}$ and $i \odot g$ are one multiplication, of two
  neighbours by two neighbours.
- $\sigma(a) = \tanh(a/2)/2 + 1/2$: one call of tanh for four gates. The weights are halved once, not
  every $a$.
- Of the derivatives, all that does not come from later is computed before the loop back, on several steps at once:
  $f(1-f)c = fc - (fc)f$, $i(1-g^2) = i - (ig)g$, $o(1-\tanh^2 c) = o - h \tanh c$. In the loop, dc_t and dh_t are
  multiplied by them, dc_t in one call.
- The sums' gradients are laid down once more, all gates of a sequence and step in a row: so the weights' gradient, and
  that of x, are one large product each.
- The gradient of all weights is a product over a block of steps, and a block no longer than that needs: so the
  gradients of all $a$ are never held at once, and memory is little more than what forward had to keep. $\tanh c$ is
  not kept: to fetch it takes longer than to compute it again.
- Every result is written where it belongs (`out`), and factors have the arrays' own dtype: nothing is converted.
"""

from itertools import islice
from typing import NamedTuple

import numpy as np
from numpy import add, multiply, tanh

from lstm_ref.fast.blocks import (
    aligned,
    blocks,
    minus_product,
    products,
    rows_apart,
    steps_in_a_product,
    steps_in_the_cache,
    weights,
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
    rows = swap_i_and_g(np.column_stack([params.W_h, params.W_x, params.b]))
    rows[H:] *= half
    hoisted = 4 * H * (H + D) > LARGE
    product, parts = products(4, N)
    W = weights(rows[:, :H] if hoisted else rows, parts, dtype, transposed=True)

    inputs = rows_apart(T + 1, N, H + D + 1, dtype=dtype)  # h_{t-1}, x_t, 1
    steps = aligned(T + 1, 5, N, H, dtype=dtype)  # c_{t-1}, g, f, i, o
    inputs[0, :, :H], steps[0, 0] = state
    inputs[:T, :, H:-1], inputs[:, :, -1] = x, 1
    h, gates = inputs[:, :, :H], steps[:, 1:]
    kept_and_new = aligned(2, N, H, dtype=dtype)
    kept, new = kept_and_new

    seen, W_x = (h, weights(rows[:, H:], 1, dtype, transposed=True)) if hoisted else (inputs, None)
    seen, sums = (seen[:, 0], gates.reshape(T + 1, 4 * H)) if parts == 1 else (seen, gates)
    views = seen, sums, gates, steps[:, 2:], steps[:, :2], steps[:, 2:4], steps[1:, 0], steps[:, 4], h[1:]
    every_step = zip(*views, strict=False)  # an array is gone through in less time than it is indexed in
    for start, end in blocks(T, steps_in_a_product(T, N) if hoisted else T):
        if hoisted:
            from_x = inputs[start:end].reshape(-1, H + D + 1)[:, H:] @ W_x
            from_x = from_x.reshape(-1, N, 4, H).swapaxes(1, 2)
        now = islice(every_step, end - start)
        for k, (seen_t, sums_t, gates_t, fio, c_and_g, f_and_i, c_t, o, h_t) in enumerate(now):
            product(seen_t, W, sums_t)
            if hoisted:
                add(gates_t, from_x[k], gates_t)
            tanh(gates_t, gates_t)
            multiply(fio, half, fio)
            add(fio, half, fio)
            multiply(c_and_g, f_and_i, kept_and_new)
            add(kept, new, c_t)
            tanh(c_t, kept)
            multiply(o, kept, h_t)
    return h[1:].copy(), (h[T].copy(), steps[T, 0].copy()), (inputs, steps, params)


class Inside(NamedTuple):
    """What forward has kept of every step, each (T, N, H): c_t and the gates."""

    c: np.ndarray
    i: np.ndarray
    f: np.ndarray
    g: np.ndarray
    o: np.ndarray


def inside(cache):
    """Views of what a cache of `forward` holds, as `Inside`.

    >>> from lstm_ref import lstm
    >>> params, x = lstm.init(D=3, H=4, rng=np.random.default_rng(0)), np.ones((7, 2, 3))
    >>> h, (_, c_T), cache = forward(x, lstm.zero_state(2, 4), params)
    >>> seen = inside(cache)
    >>> np.array_equal(seen.c[-1], c_T), np.allclose(h, seen.o * np.tanh(seen.c))
    (True, True)
    """
    _, steps, _ = cache
    g, f, i, o = np.moveaxis(steps[:-1, 1:], 1, 0)
    return Inside(steps[1:, 0], i, f, g, o)


def backward(dh, dstate, cache):
    """Gradients of a whole sequence, by backpropagation through time.

    dh (T, N, H) is the gradient of every step's output, dstate = (dh_T, dc_T) what comes to the final state
    besides -> dx (T, N, D), (dh_0, dc_0), Params of gradients. Raises ValueError where a shape does not fit.
    """
    inputs, steps, params = cache
    T, N, D = len(inputs) - 1, inputs.shape[1], params.W_x.shape[1]
    H, dtype = steps.shape[-1], steps.dtype
    sizes = {"T": T, "N": N, "H": H}
    fit("dh", dh, "T N H", sizes)
    check_state("dstate", dstate, STATE, sizes)
    product, parts = products(4, N)
    W_h, W_x = weights(swap_i_and_g(params.W_h), parts, dtype), weights(swap_i_and_g(params.W_x), 1, dtype)

    # What dc_t (the first four blocks) and dh_t (the last two) are multiplied by, to give dc_{t-1}, da_g, da_f, da_i;
    # da_o and h's share of dc_t. The products take the factors' place.
    slopes = aligned(steps_in_the_cache(T, N, H), 6, N, H, dtype=dtype)
    da = slopes[:, 1:5]
    views = da.reshape(-1, 4 * H) if parts == 1 else da, slopes[:, :4], slopes[:, 0], slopes[:, 4], slopes[:, 5]
    each_step = list(zip(*views, strict=True))
    da_of_block = rows_apart(steps_in_a_product(T, N), N, 4 * H, dtype=dtype)
    by_gate = da_of_block.reshape(-1, N, 4, H).swapaxes(1, 2)
    dx = aligned(T, N, D, dtype=dtype)
    dW = np.zeros((H + D + 1, 4 * H), dtype)
    dh_t, dc_t = (np.array(part, dtype) for part in dstate)
    shares = dh_t[0] if parts == 1 else aligned(4, N, H, dtype=dtype)  # of dh_{t-1}

    for start, end in reversed(list(blocks(T, len(da_of_block)))):
        for first, last in reversed(list(blocks(end - start, len(slopes)))):
            now, after = slice(start + first, start + last), slice(start + first + 1, start + last + 1)
            local_derivatives(steps[now], steps[after, 0], slopes[: last - first])
            for k in reversed(range(last - first)):
                da_t, by_dc, dc_prev, da_o, through_h = each_step[k]
                add(dh_t, dh[start + first + k], dh_t)
                multiply(da_o, dh_t, da_o)
                multiply(through_h, dh_t, through_h)
                add(dc_t, through_h, dc_t)
                multiply(by_dc, dc_t, by_dc)
                dc_t = dc_prev
                product(da_t, W_h, shares)
                if parts != 1:
                    add(shares[:2], shares[2:], shares[:2])
                    add(shares[0], shares[1], dh_t)
            by_gate[first:last] = da[: last - first]
            dc_t = dc_t.copy()  # the next slopes take its place
        flat = da_of_block[: end - start].reshape(-1, 4 * H)
        dW += inputs[start:end].reshape(-1, H + D + 1).T @ flat
        np.matmul(flat, W_x, dx[start:end].reshape(-1, D))
    dW = swap_i_and_g(dW.T)
    dW_h, dW_x, db = np.split(dW, [H, H + D], axis=1)
    return dx, (dh_t, dc_t), Params(dW_x.copy(), dW_h.copy(), db[:, 0].copy())


def local_derivatives(steps, c, out):
    """What backward multiplies by dc_t and dh_t, block by block: see there."""
    g, f, i, o, f_and_i = steps[:, 1], steps[:, 2], steps[:, 3], steps[:, 4], steps[:, 2:4]
    fc_and_ig = steps[:, :2] * f_and_i
    out[:, 0] = f
    minus_product(i, fc_and_ig[:, 1], g, out[:, 1])
    minus_product(fc_and_ig, fc_and_ig, f_and_i, out[:, 2:4])
    tanh_c = tanh(c)
    h = o * tanh_c  # row by row of `inputs` it would take longer to read
    minus_product(h, h, o, out[:, 4])
    minus_product(o, h, tanh_c, out[:, 5])
