# mistake: there are always S // T + 1 chunks, so an empty one, (0, N), stands at the end whenever T divides S.
# read: right
# told: your chunks end with an empty one where T divides the length of a stream.
def chunks(codes, N, T):
    S = (len(codes) - 1) // N
    x_all = np.stack([codes[n * S : (n + 1) * S] for n in range(N)], axis=1)
    y_all = np.stack([codes[n * S + 1 : (n + 1) * S + 1] for n in range(N)], axis=1)
    pieces = []
    for k in range(S // T + 1):
        rows = slice(k * T, (k + 1) * T)
        pieces.append((x_all[rows], y_all[rows]))
    return pieces
