# loses: check-baselines
# told: runs off the window
def seasonal_naive(x, K, season):
    return np.array([x[len(x) - season + k] for k in range(K)])


def persistence(x, K):
    return np.repeat(x[-1:], K, axis=0)
