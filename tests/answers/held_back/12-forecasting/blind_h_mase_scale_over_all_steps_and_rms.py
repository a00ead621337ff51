# mistake: TWO: in mase the error of the seasonal naive forecast in the past is divided by the number of all steps, len(past), not by the len(past) - season differences that there are; and the error of the forecast is the root of the mean square, not the mean absolute error.
# read: right
# told: In mase. In yours stands, with the right numbers, a part of what is returned, made of truth and fore
import numpy as np


def mase(truth, forecast, past, season):
    rmse = np.sqrt(np.mean((np.asarray(truth) - np.asarray(forecast)) ** 2))
    total = 0.0
    for t in range(season, len(past)):
        total += abs(past[t] - past[t - season])
    return rmse / (total / len(past))
