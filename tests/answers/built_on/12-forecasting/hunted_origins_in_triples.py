# mistake: a triple (origin, past, future) for each origin, not a pair; the list itself is right
# told: should be [([0, 1, 2, 3, 4], [5])], yours is [(5, [0, 1, 2, 3, 4], [5])].
def rolling_origins(length, first, K, step):
    return [(s, np.arange(s), np.arange(s, s + K)) for s in range(first, length - K + 1, step)]
