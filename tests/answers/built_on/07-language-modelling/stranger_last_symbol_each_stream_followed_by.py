# mistake: the last symbol of each stream is followed by the stream's own first symbol (np.roll wraps around) instead ...
# read: right
# told: your chunks wrap round at the end of a stream: the target of its last symbol is the next
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = np.asarray(codes)[: N * S].reshape(N, S).T
    y = np.roll(x, -1, axis=0)
    return [(x[t : t + T], y[t : t + T]) for t in range(0, S, T)]
