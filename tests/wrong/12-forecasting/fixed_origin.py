# loses: check-rolling-origins
# told: know no more at later origins
def rolling_origins(length, first, K, step):
    return [(np.arange(first), np.arange(s, s + K)) for s in range(first, length - K + 1, step)]
