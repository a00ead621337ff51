# mistake: TWO: persistence repeats the mean of the window; seasonal repeats backwards
# told: your persistence repeats the mean of the window: the last value was asked for. your seasonal_naive g
def persistence(x, K):
    return np.repeat(x.mean(axis=0, keepdims=True), K, axis=0)


def seasonal_naive(x, K, season):
    last = x[-season:][::-1]
    return np.concatenate([last] * (K // season + 1))[:K]
