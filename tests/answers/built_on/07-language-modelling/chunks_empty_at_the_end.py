# mistake: chunks lets the cuts run to S included, so where T divides the length S of a stream an empty chunk of shape (0, N) stands at the end of the list; right where T does not divide S, such as chunks longer than a stream
# read: right
# told: your chunks end with an empty one where T divides the length of a stream.
def chunks(codes, N, T):
    codes = np.asarray(codes)
    S = (len(codes) - 1) // N
    x = np.stack([codes[n * S : (n + 1) * S] for n in range(N)], axis=1)
    y = np.stack([codes[n * S + 1 : (n + 1) * S + 1] for n in range(N)], axis=1)
    result, start = [], 0
    while start <= S:
        result.append((x[start : start + T], y[start : start + T]))
        start += T
    return result
