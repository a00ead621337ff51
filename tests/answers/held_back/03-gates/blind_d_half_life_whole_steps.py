# mistake: half_life rounds up to a whole number of steps, though a half-life is not always whole: at b = 0.5 it gives 2 instead of 1.46.
# read: right
# told: your half_life matches the half-life rounded up: it is not always whole.
import math


def half_life(b):
    """first n with f ** n <= 1/2"""
    n = np.log(0.5) / -np.logaddexp(0, -np.asarray(b, dtype=float))
    return np.ceil(n) if np.ndim(b) else math.ceil(n)
