# mistake: return pairs.sort(...): sort works in place and returns None; the return statement is there and is reached
# told: your rolling_origins returned None
# told: as `.append`, `.sort`
def rolling_origins(length, first, K, step):
    pairs = [(np.arange(s), np.arange(s, s + K)) for s in range(first, length - K + 1, step)]
    return pairs.sort(key=lambda pair: len(pair[0]))
