"""The three functions of the warm-up, written right: what the mistakes of `bugs.py` edit."""

import numpy as np


def layer(x_t, W_x, b):
    """The pre-activations (N, H) of a layer."""
    return x_t @ W_x.T + b


def sigmoid(a):
    """The logistic function, which cannot overflow when it is written so."""
    return 0.5 * np.tanh(0.5 * a) + 0.5


def accumulate(x, f, c_0):
    """The memory (T, N) of c_t = f c_{t-1} + x_t after each step."""
    c = []
    c_t = c_0
    for x_t in x:
        c_t = f * c_t + x_t
        c.append(c_t)
    return np.stack(c)
