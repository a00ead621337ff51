# mistake: The streams are shortened to a multiple of T before they are cut, so the shorter last chunk is missing and the streams after the first start at the wrong symbol.
# told: your chunks leave out the rows that do not fill a chunk, and move the streams' borders
def chunks(codes, N, T):
    K = (len(codes) - 1) // (N * T)
    S = K * T
    columns = np.arange(N) * S
    out = []
    for k in range(K):
        places = columns[None, :] + np.arange(k * T, (k + 1) * T)[:, None]
        out.append((codes[places], codes[places + 1]))
    return out
