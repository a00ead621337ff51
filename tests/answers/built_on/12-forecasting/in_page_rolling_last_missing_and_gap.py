# mistake: two: the last origin (exactly K steps left) is missing, and the past ends K - 1 steps early ("so that targets do not overlap")
# read: vague
def rolling_origins(length, first, K, step):
    pairs = []
    for start in range(first, length - K, step):
        past = np.arange(start - K + 1)
        future = start + np.arange(K)
        pairs.append((past, future))
    return pairs
