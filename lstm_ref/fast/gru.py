r"""The same GRU as `lstm_ref.gru`, arranged for speed: `forward` and `backward` to put in the place of its own.

Read `lstm_ref.gru` and `lstm` beside it first; a test holds the two GRUs to the same numbers. Different from the LSTM:

- r scales the state's share of n alone, so the input cannot stand beside the state without products with zero.
  The input's share of a block of steps is one product before the loop; within it one product, $[h; 1]$ times the
  weights.
- A step is laid out as h_n, r, z, n, with $h_n = W_{hn} h_{t-1} + b_{hn}$: r and z, neighbours, are one call of tanh,
  and the product fills three blocks in a row.
- $h_t = n + z \odot (h_{t-1} - n)$ takes one multiplication less than $(1-z) \odot n + z \odot h_{t-1}$.
- Backward, everything a step adds is dh_t times what forward knew: one multiplication serves z, for dh_{t-1}, and the
  four gradients of h_n, r, z and n. The first three in a row are what the state saw, the last three what the input
  saw.
"""

import numpy as np
from numpy import add, multiply, subtract, tanh

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
from lstm_ref.gru import SHAPES, STATE, Params
from lstm_ref.sequences.sequence import check, check_state
from lstm_ref.shapes import fit


def n_first(rows):
    """Blocks r, z, n to n, r, z: a copy.

    >>> n_first(np.array([1, 2, 3])).tolist()
    [3, 1, 2]
    """
    r, z, n = np.split(rows, 3)
    return np.concatenate([n, r, z])


def forward(x, h_0, params):
    """A whole sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T, cache.

    Raises ValueError where a shape does not fit, naming the argument.

    >>> from lstm_ref import gru
    >>> params, x = gru.init(D=3, H=4, rng=np.random.default_rng(0)), np.ones((7, 2, 3))
    >>> h, h_T, cache = forward(x, gru.zero_state(2, 4), params)
    >>> np.allclose(h, gru.forward(x, gru.zero_state(2, 4), params)[0])
    True
    """
    check("x", x, "T N D", h_0, params, SHAPES, STATE)
    T, N, D = x.shape
    H = params.W_h.shape[1]
    dtype = np.result_type(x, h_0, *params)
    half = np.array(0.5, dtype)
    of_h, of_x = n_first(np.column_stack([params.W_h, params.b_h])), np.column_stack([params.W_x, params.b_x])
    of_h[H:] *= half  # r and z, of which the logistic function is taken
    of_x[: 2 * H] *= half
    product, parts = products(3, N)
    W_h, W_x = weights(of_h, parts, dtype, transposed=True), weights(of_x, 3, dtype, transposed=True)

    steps = aligned(T, 4, N, H, dtype=dtype)  # h_n, r, z, n
    states = rows_apart(T + 1, N, H + 1, dtype=dtype)  # h_{t-1}, 1
    states[0, :, :H], states[:, :, H] = h_0, 1
    h, a_h = states[:, :, :H], steps[:, :3]
    seen, sums = (states[:, 0], a_h.reshape(T, 3 * H)) if parts == 1 else (states, a_h)
    views = seen, sums, steps[:, 0], steps[:, 1], steps[:, 1:3], steps[:, 2], steps[:, 3], h, h[1:]
    every_step = zip(*views, strict=False)  # an array is gone through in less time than it is indexed in
    for start, end in blocks(T, steps_in_a_product(T, N)):
        a_x = (x[start:end].reshape(-1, D) @ W_x[:, :D] + W_x[:, D:]).reshape(3, -1, N, H)
        from_x = zip(a_x[:2].swapaxes(0, 1), a_x[2], strict=True)
        for (x_r_and_z, x_n), now in zip(from_x, every_step, strict=False):
            seen_t, sums_t, h_n, r, r_and_z, z, n, h_prev, h_t = now
            product(seen_t, W_h, sums_t)
            add(r_and_z, x_r_and_z, r_and_z)
            tanh(r_and_z, r_and_z)
            multiply(r_and_z, half, r_and_z)
            add(r_and_z, half, r_and_z)
            multiply(r, h_n, n)
            add(n, x_n, n)
            tanh(n, n)
            subtract(h_prev, n, h_t)
            multiply(z, h_t, h_t)
            add(n, h_t, h_t)
    return h[1:].copy(), h[T].copy(), (x, states, steps, params)


def backward(dh, dh_T, cache):
    """Gradients of a whole sequence.

    dh (T, N, H) is the gradient of every step's output, dh_T (N, H) what comes to the final state besides
    -> dx (T, N, D), dh_0 (N, H), Params of gradients. Raises ValueError where a shape does not fit.
    """
    x, states, steps, params = cache
    T, N, D = x.shape
    H, dtype = steps.shape[-1], steps.dtype
    sizes = {"T": T, "N": N, "H": H}
    fit("dh", dh, "T N H", sizes)
    check_state("dstate", dh_T, STATE, sizes)
    product, parts = products(3, N)
    W_h, W_x = weights(n_first(params.W_h), parts, dtype), weights(params.W_x, 1, dtype)

    # What dh_t is multiplied by, to give the direct share of dh_{t-1}, and da of h_n, r, z, n.
    slopes = aligned(steps_in_the_cache(T, N, H), 5, N, H, dtype=dtype)
    da_h = slopes[:, 1:4]
    views = slopes, slopes[:, 0], da_h.reshape(-1, 3 * H) if parts == 1 else da_h
    each_step = list(zip(*views, strict=True))
    da_of_block = rows_apart(steps_in_a_product(T, N), N, 4 * H, dtype=dtype)
    by_gate = da_of_block.reshape(-1, N, 4, H).swapaxes(1, 2)
    dx = aligned(T, N, D, dtype=dtype)
    dW_x, dW_h, db_x = (np.zeros((*rows, 3 * H), dtype) for rows in ((D,), (H + 1,), ()))
    dh_t = np.array(dh_T, dtype)
    shares = dh_t[0] if parts == 1 else aligned(3, N, H, dtype=dtype)  # of dh_{t-1}

    for start, end in reversed(list(blocks(T, len(da_of_block)))):
        for first, last in reversed(list(blocks(end - start, len(slopes)))):
            now = slice(start + first, start + last)
            local_derivatives(steps[now], states[now, :, :H], slopes[: last - first])
            for k in reversed(range(last - first)):
                by_dh, direct, da_h_t = each_step[k]
                add(dh_t, dh[start + first + k], dh_t)
                multiply(by_dh, dh_t, by_dh)
                product(da_h_t, W_h, shares)
                if parts != 1:
                    add(shares[0], shares[1], dh_t)
                    add(dh_t, shares[2], dh_t)
                add(dh_t, direct, dh_t)
            by_gate[first:last] = slopes[: last - first, 1:]
        flat = da_of_block[: end - start].reshape(-1, 4 * H)
        seen_by_h, seen_by_x = flat[:, : 3 * H], flat[:, H:]  # h_n, r, z and r, z, n
        dW_x += x[start:end].reshape(-1, D).T @ seen_by_x
        dW_h += states[start:end].reshape(-1, H + 1).T @ seen_by_h
        db_x += seen_by_x.sum(axis=0)
        np.matmul(seen_by_x, W_x, dx[start:end].reshape(-1, D))
    dW_h = np.roll(dW_h.T, -H, axis=0)  # n last
    return dx, dh_t, Params(dW_x.T.copy(), dW_h[:, :H].copy(), db_x, dW_h[:, H].copy())


def local_derivatives(steps, h_prev, out):
    """What backward multiplies by dh_t, block by block: see there."""
    h_n, r, z, n = (steps[:, gate] for gate in range(4))
    to_h_prev, to_h_n, to_r, to_z, to_n = (out[:, block] for block in range(5))
    to_h_prev[:] = z
    minus_product(1, n, n, to_n)
    to_n *= 1 - z  # (1 - z)(1 - n^2)
    np.multiply(to_n, r, to_h_n)
    np.multiply(to_h_n, h_n, to_r)
    to_r *= 1 - r
    minus_product(z, z, z, to_z)
    to_z *= h_prev - n
