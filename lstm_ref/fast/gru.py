r"""The same GRU as `lstm_ref.gru`, arranged for speed: `forward` and `backward` to put in the place of its own.

Read `lstm_ref.gru` and `lstm` beside it first; a test holds the two GRUs to the same numbers. Different from the LSTM:

- r scales the state's share of n alone, so the input cannot be stacked under the state without products with zero.
  The input's share of a block of steps is one product before the loop; within it one product, the weights
  times $[h; 1]$.
- A step is laid out as h_n, r, z, n, with $h_n = W_{hn} h_{t-1} + b_{hn}$: r and z, neighbours, are one call of tanh,
  and the product fills three blocks in a row.
- $h_t = n + z \odot (h_{t-1} - n)$ takes one multiplication less than $(1-z) \odot n + z \odot h_{t-1}$.
- Backward, everything a step adds is dh_t times what forward knew: one multiplication serves z, for dh_{t-1}, and the
  four gradients of h_n, r, z and n. The first three in a row are what the state saw, the last three what the input
  saw.
"""

import numpy as np

from lstm_ref.fast.feature_major import (
    batch_last,
    blocks,
    minus_product,
    side_by_side,
    steps_in_a_product,
    steps_in_the_cache,
    steps_of,
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
    W_h = n_first(np.column_stack([params.W_h, params.b_h])).astype(dtype, copy=False)
    W_x = np.column_stack([params.W_x, params.b_x]).astype(dtype, copy=False)
    W_h[H:] *= half  # r and z, of which the logistic function is taken
    W_x[: 2 * H] *= half
    if N == 1:
        W_h = np.asfortranarray(W_h)

    steps = np.empty((T, 4 * H, N), dtype)  # h_n, r, z, n
    states = np.empty((T + 1, H + 1, N), dtype)  # h_{t-1}, 1
    states[0, :H], states[:, H] = h_0.T, 1
    a_h, h_n, r, r_and_z, z, n = (
        steps_of(steps, *gates, H) for gates in ((0, 3), (0, 1), (1, 2), (1, 3), (2, 3), (3, 4))
    )
    h, states_list = steps_of(states, 0, 1, H), list(states)
    for start, end in blocks(T, steps_in_a_product(T, N)):
        a_x = W_x[:, :D] @ x[start:end].reshape(-1, D).T + W_x[:, D:]  # (3H, columns)
        a_x = a_x.reshape(3 * H, -1, N).transpose(1, 0, 2).copy()
        x_r_and_z, x_n = steps_of(a_x, 0, 2, H), steps_of(a_x, 2, 3, H)
        for t in range(start, end):
            np.dot(W_h, states_list[t], a_h[t])
            np.add(r_and_z[t], x_r_and_z[t - start], r_and_z[t])
            np.tanh(r_and_z[t], r_and_z[t])
            np.multiply(r_and_z[t], half, r_and_z[t])
            np.add(r_and_z[t], half, r_and_z[t])
            np.multiply(r[t], h_n[t], n[t])
            np.add(n[t], x_n[t - start], n[t])
            np.tanh(n[t], n[t])
            np.subtract(h[t], n[t], h[t + 1])
            np.multiply(z[t], h[t + 1], h[t + 1])
            np.add(n[t], h[t + 1], h[t + 1])
    return batch_last(states[1:, :H]), h[T].T.copy(), (x, states, steps, params)


def backward(dh, dh_T, cache):
    """Gradients of a whole sequence.

    dh (T, N, H) is the gradient of every step's output, dh_T (N, H) what comes to the final state besides
    -> dx (T, N, D), dh_0 (N, H), Params of gradients. Raises ValueError where a shape does not fit.
    """
    x, states, steps, params = cache
    T, N, D = x.shape
    H = states.shape[1] - 1
    dtype = steps.dtype
    sizes = {"T": T, "N": N, "H": H}
    fit("dh", dh, "T N H", sizes)
    check_state("dstate", dh_T, STATE, sizes)
    W_x = params.W_x.astype(dtype, copy=False)
    W_h_T = np.array(n_first(params.W_h).T, dtype, order="F" if N == 1 else "C")

    # What dh_t is multiplied by, to give the direct share of dh_{t-1}, and da of h_n, r, z, n.
    slopes = np.empty((steps_in_the_cache(T, N, H), 5 * H, N), dtype)
    by_dh = list(slopes.reshape(-1, 5, H, N))
    direct, da_h = steps_of(slopes, 0, 1, H), steps_of(slopes, 1, 4, H)
    columns = np.empty((4 * H, steps_in_a_product(T, N), N), dtype)  # da of a block of steps
    dx = np.empty((T, N, D), dtype)
    dW_x, dW_h, db_x, db_h = (np.zeros(weight.shape, dtype) for weight in params)
    dh_t = np.array(dh_T.T, dtype, order="C")

    for start, end in reversed(list(blocks(T, steps_in_a_product(T, N)))):
        for first, last in reversed(list(blocks(end - start, len(slopes)))):
            now = slice(start + first, start + last)
            local_derivatives(steps[now], states[now, :H], slopes[: last - first])
            for k in reversed(range(last - first)):
                dh_t += dh[start + first + k].T
                np.multiply(by_dh[k], dh_t, by_dh[k])
                np.dot(W_h_T, da_h[k], dh_t)
                dh_t += direct[k]
            columns[:, first:last] = slopes[: last - first, H:].transpose(1, 0, 2)
        flat = columns[:, : end - start].reshape(4 * H, -1)
        seen_by_h, seen_by_x = flat[: 3 * H], flat[H:]  # rows h_n, r, z and r, z, n
        dW_x += seen_by_x @ x[start:end].reshape(-1, D)
        dW_h += seen_by_h @ side_by_side(states[start:end, :H]).T
        db_x += seen_by_x.sum(axis=1)
        db_h += seen_by_h.sum(axis=1)
        np.matmul(seen_by_x.T, W_x, dx[start:end].reshape(-1, D))
    n_last = np.roll(np.arange(3 * H), -H)
    return dx, dh_t.T.copy(), Params(dW_x, dW_h[n_last], db_x, db_h[n_last])


def local_derivatives(steps, h_prev, out):
    """What backward multiplies by dh_t, block by block: see there."""
    H = h_prev.shape[1]
    h_n, r, z, n = (steps[:, H * gate : H * (gate + 1)] for gate in range(4))
    to_h_prev, to_h_n, to_r, to_z, to_n = (out[:, H * block : H * (block + 1)] for block in range(5))
    to_h_prev[:] = z
    minus_product(1, n, n, to_n)
    to_n *= 1 - z  # (1 - z)(1 - n^2)
    np.multiply(to_n, r, to_h_n)
    np.multiply(to_h_n, h_n, to_r)
    to_r *= 1 - r
    minus_product(z, z, z, to_z)
    to_z *= h_prev - n
