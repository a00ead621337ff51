# mistake: leaks compares arrays by the largest absolute difference, np.abs(a - b).max() > 1e-9: it stops with a ValueError where the number of training windows depends on the series, and with missing values (NaN) the comparison is always False, so that leaks of pipelines that return a NaN are missed.
# read: vague
import numpy as np


def moved(a, b):
    return np.abs(a - b).max() > 1e-9


def leaks(prepare, series, first):
    old = prepare(series, first)
    rng = np.random.default_rng(1)
    for start in range(first, len(series)):
        for factor in (1000.0, -1000.0):
            fake = series.copy()
            fake[start:] += factor * (1 + rng.random(fake[start:].shape))
            new = prepare(fake, first)
            if start == first and (moved(old[0], new[0]) or moved(old[1], new[1])):
                return True
            m = start - first
            if moved(old[2][:, : m + 1], new[2][:, : m + 1]):
                return True
    return False
