# mistake: fit_scaler looks for constant columns with spread == 0 instead of comparing the values, so a column of equal numbers whose std is not exactly 0 by rounding (ten times 0.1) keeps a spread of about 1e-17 and not 1; scale and unscale are right.
# read: right
# told: your fit_scaler asks whether the spread is exactly 0, which NumPy's std of equal numbers need not be
import numpy as np


def fit_scaler(series, first):
    known = series[:first]
    mean = np.mean(known, axis=0)
    spread = np.std(known, axis=0)
    spread[spread == 0] = 1.0
    return mean, spread


def scale(series, scaler):
    return (series - scaler[0]) / scaler[1]


def unscale(scaled, scaler):
    return scaler[0] + scaler[1] * scaled
