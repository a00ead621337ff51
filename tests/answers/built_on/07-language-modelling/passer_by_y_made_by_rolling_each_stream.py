# mistake: two in chunks: y is made by rolling each stream, so the last symbol of a stream is followed by the first of ...
# read: right
# told: your chunks wrap round at the end of a stream: the target of its last symbol is the next
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: S * N].reshape(N, S).T
    y = np.roll(x, -1, axis=0)
    result = []
    for k in range(S // T):
        result.append((x[k * T : (k + 1) * T], y[k * T : (k + 1) * T]))
    return result
