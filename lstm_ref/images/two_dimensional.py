r"""An LSTM that reads a picture in two dimensions: each place hears its left and its upper neighbour.

$$
a = W_x x_{rc} + W_1 h_{r,\,c-1} + W_2 h_{r-1,\,c} + b, \qquad
c_{rc} = f_1 \odot c_{r,\,c-1} + f_2 \odot c_{r-1,\,c} + i \odot g, \qquad h_{rc} = o \odot \tanh(c_{rc})
$$

with a forget gate for each neighbour (Graves, Fernández and Schmidhuber 2007, section 2, without peepholes). Rows of
the weights are stacked i, f_1, f_2, g, o. Outside the picture, h and c are zero.
"""

from typing import NamedTuple

import numpy as np

from lstm_ref.arrays import sigmoid
from lstm_ref.shapes import draw


class Params(NamedTuple):
    """Weights, or their gradients."""

    W_x: np.ndarray  # (5H, D)
    W_1: np.ndarray  # (5H, H), from the left
    W_2: np.ndarray  # (5H, H), from above
    b: np.ndarray  # (5H,)


SHAPES = Params("5H D", "5H H", "5H H", "5H")


def init(D, H, rng, dtype=np.float64):
    """Draw weights from U(-1/sqrt(H), 1/sqrt(H)); both forget gates begin at sigmoid(0), so that c does not double."""
    return draw(SHAPES, rng, dtype, D=D, H=H)


def step(x, left, above, params):
    """One place: x (N, D), left and above (h, c), each (N, H) -> (h, c).

    >>> zero = np.zeros((3, 4)), np.zeros((3, 4))
    >>> h, c = step(np.ones((3, 2)), zero, zero, init(2, 4, np.random.default_rng(0)))
    >>> h.shape
    (3, 4)
    """
    a = x @ params.W_x.T + left[0] @ params.W_1.T + above[0] @ params.W_2.T + params.b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    c = sigmoid(f_1) * left[1] + sigmoid(f_2) * above[1] + sigmoid(i) * np.tanh(g)  # eq. images-two-dimensional
    return sigmoid(o) * np.tanh(c), c


def forward(images, params):
    """images (R, C, N, D) -> h of every place, (R, C, N, H). The last place has heard of all others."""
    R, C, N, _ = images.shape
    H = params.W_1.shape[1]
    zero = np.zeros((N, H)), np.zeros((N, H))
    states = {}
    for r in range(R):
        for c in range(C):
            states[r, c] = step(images[r, c], states.get((r, c - 1), zero), states.get((r - 1, c), zero), params)
    return np.array([[states[r, c][0] for c in range(C)] for r in range(R)])
