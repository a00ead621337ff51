# loses: check-baselines
# told: gives the last K values back
def persistence(x, K):
    return x[-K:]


def seasonal_naive(x, K, season):
    return x[len(x) - season + np.arange(K) % season]
