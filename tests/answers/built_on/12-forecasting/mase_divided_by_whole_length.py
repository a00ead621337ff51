# mistake: the naive error is summed over the L - season pairs but divided by L, so the scale is too small and the result too large, always.
# read: right
# told: your mase divides its yardstick by the steps of the past: there are `season` changes fewer than steps.
def mase(truth, forecast, past, season):
    L = len(past)
    naive_sum = 0.0
    for t in range(season, L):
        naive_sum += abs(past[t] - past[t - season])
    naive = naive_sum / L
    gaps = np.ravel(truth) - np.ravel(forecast)
    return float(np.sum(np.abs(gaps)) / gaps.size / naive)
