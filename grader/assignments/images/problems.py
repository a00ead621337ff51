"""What the checks ask about: pictures, orders, outputs of a network, states, all sizes different."""

import numpy as np


def pictures(rng, N, R, C):
    """Pictures (N, R, C) in which each pixel is told from the others, and none is a whole number."""
    return rng.permutation(N * R * C).reshape(N, R, C) + 0.25


def order(rng, size):
    """An order of so many pixels that is not its own inverse."""
    while True:
        places = rng.permutation(size)
        if size < 3 or (places[places] != np.arange(size)).any():
            return places


def outputs(rng, T, N, H, K):
    """h (T, N, H), W_y (K, H), b_y (K,)."""
    return rng.normal(size=(T, N, H)), rng.normal(size=(K, H)), rng.normal(size=K)


def asked(rng, T, N, H, K):
    """The arguments of last_step_loss."""
    return (*outputs(rng, T, N, H, K), rng.integers(K, size=N))


def simple(rng, N, D, H):
    """The arguments of irnn_step: x_t, h_prev, params."""
    params = rng.normal(size=(H, D)), rng.normal(size=(H, H)), rng.normal(size=H)
    return rng.normal(size=(N, D)), np.maximum(rng.normal(size=(N, H)), 0), params


def place(rng, N, D, H):
    """The arguments of place_step."""
    params = (
        rng.normal(size=(5 * H, D)),
        rng.normal(size=(5 * H, H)),
        rng.normal(size=(5 * H, H)),
        rng.normal(size=5 * H),
    )
    states = [(0.5 * rng.normal(size=(N, H)), rng.normal(size=(N, H))) for _ in range(2)]
    return rng.normal(size=(N, D)), *states, params
