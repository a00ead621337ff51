# mistake: mase: takes np.diff(past, n=season), the difference of order m (differences of differences), for the difference over a lag of m steps, so the divisor is wrong for every season but 1; the error of the forecast itself is right.
# read: right
# told: In mase. Nowhere in yours stand the right numbers of the part of what is returned that is made of past and s
def mase(truth, forecast, past, season):
    error = np.abs(np.subtract(truth, forecast)).mean()
    naive = np.abs(np.diff(past, n=season)).mean()
    return float(error / naive)
