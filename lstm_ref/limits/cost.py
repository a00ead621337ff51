r"""What a layer costs: multiplications, by a formula; measured times, by a fit; and where two costs cross.

Counted are the multiplications of matrix products, for one sequence of T steps and a width of H for input, state,
query, key and value. An LSTM has $W_x$ and $W_h$ of $4H$ rows, $8H^2$ at each step. Causal attention has four matrices
of $H^2$ (query, key, value, output), and step t looks at t steps, with H multiplications for each score and H for each
value:

$$ 8 H^2 T \qquad \text{against} \qquad 4 H^2 T + H\, T (T + 1) $$
"""

import numpy as np


def lstm_multiplications(T, H):
    """Of an LSTM over T steps.

    >>> lstm_multiplications(10, 2)
    320
    """
    return 8 * H**2 * T  # eq. limits-cost


def attention_multiplications(T, H):
    """Of causal attention over T steps.

    >>> attention_multiplications(10, 2)
    380
    """
    return 4 * H**2 * T + H * T * (T + 1)


def fit_cost(T, seconds, powers):
    r"""The coefficients c of $\sum_p c_p T^p$, one for each power, with the least sum of squared *relative* errors: T
    and seconds (M) -> (number of powers). Absolute errors would hear of the longest sequences only.

    >>> T = np.array([10.0, 20.0, 40.0, 80.0])
    >>> fit_cost(T, 3 + 2 * T, (0, 1)).round(6).tolist()
    [3.0, 2.0]
    """
    T, seconds = np.asarray(T, dtype=float), np.asarray(seconds, dtype=float)
    columns = np.stack([T**p for p in powers], axis=1)
    return np.linalg.lstsq(columns / seconds[:, None], np.ones(len(T)), rcond=None)[0]


def predict_cost(coefficients, powers, T):
    """The cost at T, a number or an array.

    >>> float(predict_cost([3.0, 2.0], (0, 1), 100))
    203.0
    """
    T = np.asarray(T, dtype=float)
    return sum(c * T**p for c, p in zip(coefficients, powers, strict=True))


def crossing(line, curve):
    r"""The T > 0 from which on $c_0 + c_1 T + c_2 T^2$ is above $b_0 + b_1 T$: line (b_0, b_1), curve (c_0, c_1, c_2),
    with c_2 not below 0.

    It is the larger root of the difference; 0 where the curve is above from the start, inf where it never stays
    above.

    >>> crossing((0, 8), (0, 4, 1)), crossing((1, 1), (2, 2, 0)), crossing((0, 3), (0, 2, 0))
    (4.0, 0.0, inf)
    """
    a, b, c = float(curve[2]), float(curve[1] - line[1]), float(curve[0] - line[0])
    if a == 0:
        if b == 0:
            return 0.0 if c > 0 else np.inf
        return max(-c / b, 0.0) if b > 0 else np.inf
    inside = b * b - 4 * a * c
    if inside < 0:
        return 0.0
    return max((-b + inside**0.5) / (2 * a), 0.0)


def per_token(kind, D, H, t):
    """Multiplications in matrix products at step t of one stream, for an input of D; the mLSTM's key, query and value
    have H numbers, as attention's have.

    >>> [per_token(kind, 3, 2, 10) for kind in ("lstm", "minlstm", "mlstm", "attention")]
    [40, 18, 38, 58]
    """
    return {
        "lstm": 4 * H * (D + H),
        "gru": 3 * H * (D + H),
        "minlstm": 3 * H * D,
        "slstm": 4 * H * (D + H),
        "mlstm": (4 * H + 2) * D + 2 * H * H,  # what is written and what is read
        "attention": 3 * H * D + 2 * H * t,
    }[kind]


def numbers_kept(kind, H, t):
    """What one stream has to keep after t steps, in numbers.

    >>> [numbers_kept(kind, 8, 100) for kind in ("lstm", "mlstm", "attention")]
    [16, 73, 1600]
    """
    parts = {"lstm": 2, "gru": 1, "minlstm": 1, "slstm": 4}
    return {"mlstm": H * H + H + 1, "attention": 2 * H * t}[kind] if kind not in parts else parts[kind] * H
