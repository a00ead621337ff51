# mistake: chunks cuts at range(0, S + 1, T), so that where T divides the length S of a stream an empty chunk (0, N) is added at the end of the list; right where T does not divide S; all other chunks are right
# read: right
# told: your chunks end with an empty one where T divides the length of a stream.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = codes[: N * S].reshape(N, S).T
    y = codes[1 : N * S + 1].reshape(N, S).T
    return [(x[t : t + T], y[t : t + T]) for t in range(0, S + 1, T)]
