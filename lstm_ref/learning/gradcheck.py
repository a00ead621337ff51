"""Gradients by central differences: the second route that every backward pass is held to."""

import numpy as np


def central_difference(loss, array, eps=1e-6):
    """Gradient of the number `loss()` with respect to `array`, (f(v + eps) - f(v - eps)) / (2 eps).

    `loss` takes no argument and reads `array`, which is moved one entry at a time and put back. The error is
    of order eps^2 from the formula and of order 1e-16/eps from rounding; 1e-6 balances the two in float64.
    Raises TypeError for any other dtype: in float32 the rounding alone would drown the answer.

    >>> v = np.array([1.0, 3.0])
    >>> central_difference(lambda: (v**2).sum(), v).round(6).tolist()
    [2.0, 6.0]
    """
    if array.dtype != np.float64:
        raise TypeError(f"central differences need float64, got {array.dtype}")
    gradient = np.empty_like(array)
    for index in np.ndindex(array.shape):
        kept = array[index]
        array[index] = kept + eps
        above = loss()
        array[index] = kept - eps
        below = loss()
        array[index] = kept
        gradient[index] = (above - below) / (2 * eps)
    return gradient


def relative_error(ours, theirs):
    """Largest difference of two arrays as a share of the larger of 1 and their largest entry.

    >>> relative_error(np.array([100.0, 0.0]), np.array([101.0, 0.0])).round(4)
    np.float64(0.0099)
    """
    return np.abs(ours - theirs).max() / max(1.0, np.abs(ours).max(), np.abs(theirs).max())
