# mistake: TWO: the last origin is missing where it ends exactly; future begins one later
def rolling_origins(length, first, K, step):
    return [(np.arange(s), np.arange(s + 1, s + K + 1)) for s in range(first, length - K, step)]
