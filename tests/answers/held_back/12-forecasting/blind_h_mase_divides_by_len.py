# mistake: mase takes the mean of the forecast's errors as sum(...) / len(truth), so it stops with a TypeError for single numbers of the shape () and returns an array of one value per column, not one number, for truth of two axes.
# read: right
# told: your mase gives a number for each series: one for all is asked for.
import numpy as np


def mase(truth, forecast, past, season):
    error = sum(abs(truth - forecast)) / len(truth)
    naive = [abs(past[t] - past[t - season]) for t in range(season, len(past))]
    return error / (sum(naive) / len(naive))
