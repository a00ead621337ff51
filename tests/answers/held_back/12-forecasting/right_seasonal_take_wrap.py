# mistake: none
def persistence(x, K):
    return seasonal_naive(x, K, 1)


def seasonal_naive(x, K, season):
    return np.take(x[x.shape[0] - season :], range(K), axis=0, mode="wrap")
