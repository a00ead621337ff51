# mistake: x and y are paired inside each stream (stream, stream[1:]), so the last symbol of every stream, which has a successor in the text, is lost: S - 1 rows instead of S.
# read: right
# told: your chunks lose the last row of the streams: the last symbol of a stream has a successo
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    streams = [codes[n * S : (n + 1) * S] for n in range(N)]
    rows = list(zip(*(zip(stream, stream[1:]) for stream in streams)))
    table = np.array(rows).reshape(-1, N, 2)
    return [tuple(np.moveaxis(table[t : t + T], -1, 0)) for t in range(0, len(table), T)]
