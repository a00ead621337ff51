# mistake: y is the stream shifted within itself, so the last symbol of each stream is dropped (it has no successor there)
# read: right
# told: your chunks lose the last row of the streams: the last symbol of a stream has a successor too.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    streams = np.array(codes[: N * S]).reshape(N, S).T
    x, y = streams[:-1], streams[1:]
    return [(x[t : t + T], y[t : t + T]) for t in range(0, len(x), T)]
