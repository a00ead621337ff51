# mistake: fit_scaler gives minimum and range (min-max scaling to 0 to 1) of the past instead of mean and standard deviation; scale and unscale use the pair as asked.
# read: right
# told: your fit_scaler takes the range for the spread: the standard deviation was asked for. your fit_scale
import numpy as np


def fit_scaler(series, first):
    D = series.shape[1]
    low, width = np.zeros(D), np.ones(D)
    for d in range(D):
        column = series[:first, d]
        low[d] = column.min()
        if column.max() > column.min():
            width[d] = column.max() - column.min()
    return low, width


def scale(series, scaler):
    low, width = scaler
    return (series - low) / width


def unscale(scaled, scaler):
    low, width = scaler
    return scaled * width + low
