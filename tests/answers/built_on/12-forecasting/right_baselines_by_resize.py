# mistake: none
def persistence(x, K):
    return np.outer(np.ones(K), x[-1])


def seasonal_naive(x, K, season):
    T, N = np.shape(x)
    return np.resize(x[T - season :], (K, N))
