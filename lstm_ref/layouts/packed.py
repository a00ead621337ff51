r"""Weights as printable characters, for pages: each is its row's scale times a whole number from -45 to 45.

So a compressed page carries about as many bits as the numbers hold. What the page computes with is what `unpack` gives.
"""

import numpy as np

from lstm_ref import lstm

LEVELS = 45  # whole numbers from -45 to 45
FIRST, SKIPPED = 35, 92  # characters from "#" on, without the backslash


def pack(weight):
    """Rows (rows, columns) as characters, with each row's scale; a bias (columns,) is one row.

    >>> pack(np.array([[4.5, -4.5, 0.0]]))
    {'columns': 3, 'scales': [0.1], 'text': '~#P'}
    """
    rows = np.atleast_2d(np.asarray(weight, dtype=float))
    scales = [float(f"{max(abs(row).max(), 1e-9) / LEVELS:.4g}") for row in rows]
    numbers = np.clip(np.rint(rows / np.array(scales)[:, None]), -LEVELS, LEVELS).astype(int)
    letters = numbers.ravel() + LEVELS + FIRST
    letters += letters >= SKIPPED
    return {"columns": rows.shape[1], "scales": scales, "text": "".join(map(chr, letters))}


def unpack(packed):
    """The weight (rows, columns) that the page computes with, in float64.

    >>> unpack({"columns": 3, "scales": [0.1], "text": "~#P"}).round(1).tolist()
    [[4.5, -4.5, 0.0]]
    """
    letters = np.array([ord(letter) for letter in packed["text"]])
    numbers = letters - (letters > SKIPPED) - FIRST - LEVELS
    return numbers.reshape(-1, packed["columns"]) * np.array(packed["scales"])[:, None]


def parts(stored):
    """All weights of what a page's file holds, arrays by name."""
    return {name: unpack(each) for name, each in stored["weights"].items()}


def cell(part, way):
    """The LSTM among these arrays whose names end in `way`.

    >>> cell({"W_x_back": np.ones((4, 2)), "W_h_back": np.ones((4, 1)), "b_back": np.ones((1, 4))}, "back").b.shape
    (4,)
    """
    return lstm.Params(part[f"W_x_{way}"], part[f"W_h_{way}"], part[f"b_{way}"][0])
