r"""How good a forecast is, and how honest its interval.

$$ \mathrm{MASE} = \frac{\text{mean of } |y - \hat y|}{\text{mean of } |y_t - y_{t-m}| \text{ in the past}}, \qquad
\rho_q(y, \hat y) = \max\big(q\,(y - \hat y),\ (q - 1)(y - \hat y)\big) $$

Hyndman and Koehler 2006, International Journal of Forecasting 22(4); Koenker and Bassett 1978, Econometrica 46(1).
"""

import numpy as np


def mase(truth, forecast, past, season=1):
    """Mean absolute scaled error: 1 is as good, on average, as the naive forecast was in the past.

    truth and forecast of one shape, past (L,), from which alone the scale is taken.

    >>> mase(np.array([5.0, 7.0]), np.array([4.0, 5.0]), past=np.array([0.0, 1.0, 3.0]))
    np.float64(1.0)
    """
    return np.mean(np.abs(truth - forecast)) / np.mean(np.abs(past[season:] - past[:-season]))  # eq. fc-mase


def pinball_loss(truth, quantiles, levels):
    """Mean quantile loss: truth (K, N), quantiles (Q, K, N), one for each of the levels (Q,) in (0, 1).

    >>> pinball_loss(np.array([[10.0]]), np.array([[[8.0]], [[8.0]]]), np.array([0.1, 0.9]))
    np.float64(1.0)
    """
    levels = levels[:, None, None]
    error = truth - quantiles
    return np.mean(np.maximum(levels * error, (levels - 1) * error))  # eq. fc-pinball


def coverage(truth, low, high):
    """The share of the truth that lies between low and high, the ends included; all of one shape.

    >>> coverage(np.array([1.0, 2.0, 3.0, 4.0]), np.zeros(4), np.full(4, 3.0))
    np.float64(0.75)
    """
    return np.mean((low <= truth) & (truth <= high))
