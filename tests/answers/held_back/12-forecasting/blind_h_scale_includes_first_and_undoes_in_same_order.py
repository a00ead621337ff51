# mistake: TWO: fit_scaler takes the steps up to and including `first` (series[:first + 1]), so the first step of the future leaks into mean and spread; and unscale adds the mean first and multiplies by the spread afterwards, (scaled + mean) * spread, which does not undo scale.
# read: right
# told: your fit_scaler takes step `first` too, which is the first of the test span. your unscale adds the m
import numpy as np


def fit_scaler(series, first):
    past = np.asarray(series)[: first + 1]
    mu = past.mean(0)
    sd = np.where((past == past[0]).all(axis=0), 1.0, past.std(0))
    return mu, sd


def scale(series, scaler):
    mu, sd = scaler
    centred = series - mu
    return centred / sd


def unscale(scaled, scaler):
    mu, sd = scaler
    moved = scaled + mu
    return moved * sd
