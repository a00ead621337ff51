# loses: check-windows
# told: shuffled order
def windows(series, T, K):
    N = len(series) - T - K + 1
    order = np.random.default_rng(0).permutation(N)
    x = np.stack([series[n : n + T] for n in order], axis=1)
    y = np.stack([series[n + T : n + T + K, 0] for n in order], axis=1)
    return x, y
