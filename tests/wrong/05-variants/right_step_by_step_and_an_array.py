# loses: nothing
def min_lstm_maps(x, params):
    W_x, b = params
    ds, us = [], []
    for x_t in x:
        ai, af, ag = np.array_split(x_t @ W_x.T + b, 3, axis=1)
        gap = np.log1p(np.exp(-np.abs(ai))) + np.maximum(-ai, 0) - np.log1p(np.exp(-np.abs(af))) - np.maximum(-af, 0)
        ds.append(sigmoid(gap))
        us.append(sigmoid(-gap) * ag)
    return np.array(ds), np.array(us)


def summary(scores):
    import statistics

    v = [float(s) for s in scores]
    m = statistics.fmean(v)
    e = 2 * statistics.stdev(v) / len(v) ** 0.5
    return np.array([m, m - e, m + e])
