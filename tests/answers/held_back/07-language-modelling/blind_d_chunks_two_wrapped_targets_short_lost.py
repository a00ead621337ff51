# mistake: TWO: chunks makes y by rolling each stream, so the last row of y holds the first symbol of the same stream instead of the symbol that follows in the text; and the last, shorter chunk is thrown away (with T > S nothing is left at all).
# read: right
# told: your chunks wrap round at the end of a stream: the target of its last symbol is the next symbol of t
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, -1).transpose()
    y = np.roll(x, -1, axis=0)
    count = S // T
    return [(x[k * T : k * T + T], y[k * T : k * T + T]) for k in range(count)]
