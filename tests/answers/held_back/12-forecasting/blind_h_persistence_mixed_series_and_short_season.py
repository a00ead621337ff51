# mistake: TWO: persistence repeats each last value K times in a row and reshapes to (K, N), which mixes the values of the series (row 0 holds the first series several times); and seasonal_naive does not start the season again: for K longer than a season it returns only `season` rows.
# read: right
# told: In persistence. The right numbers, in the places to which reshape deals them: it keeps their old ord
import numpy as np


def persistence(x, K):
    last = x[-1]
    return np.repeat(last, K).reshape(K, len(last))


def seasonal_naive(x, K, season):
    T = x.shape[0]
    return x[T - season :][:K]
