r"""How long a cell remembers: the half-life that a forget gate's bias buys.

With the input gate shut and $a_f = b$, each step keeps the fraction $f = \sigma(b)$ of the cell state, and after n
steps $f^n$ of it is left. Half is left where $f^n = 1/2$.
"""

import numpy as np


def half_life(b):
    r"""Steps until half of the cell state is gone, $n = \ln 2 / \ln(1 + e^{-b})$; b a number or an array.

    >>> half_life(np.array([0.0, 1.0])).round(2).tolist()
    [1.0, 2.21]
    """
    return np.log(2) / np.logaddexp(0, -b)  # eq. lstm-half-life


def forget_bias(n):
    r"""The bias that gives a half-life of n > 0 steps, $b = -\ln(2^{1/n} - 1)$; n a number or an array.

    >>> forget_bias(np.array([1.0, 100.0, 1000.0])).round(2).tolist()
    [-0.0, 4.97, 7.27]
    """
    return -np.log(np.expm1(np.log(2) / n))  # eq. lstm-half-life
