# mistake: chunks always appends a remainder chunk, also when T divides the stream length S, so that the list then ends with an empty pair of shape (0, N).
# read: right
# told: your chunks end with an empty one where T divides the length of a stream.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x = np.stack(np.split(codes[: N * S], N), axis=1)
    y = np.stack(np.split(codes[1 : N * S + 1], N), axis=1)
    full, _ = divmod(S, T)
    pairs = []
    for k in range(full):
        pairs.append((x[k * T : (k + 1) * T], y[k * T : (k + 1) * T]))
    pairs.append((x[full * T :], y[full * T :]))  # what is left
    return pairs
