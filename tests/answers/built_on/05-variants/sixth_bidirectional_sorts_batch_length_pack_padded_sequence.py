# mistake: sorts the batch by length (as for pack_padded_sequence) and puts the results back with the sorting order itself instead of its inverse
# read: survived
# told: your numbers match a wiring that sorts the batch by length and puts it back by the order itself: its inverse, np.argsort of it, puts it back
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    T, N = x.shape[:2]
    order = np.argsort(-lengths, kind="stable")
    xs, ls = x[:, order], lengths[order]
    rev = xs.copy()
    for n in range(N):
        rev[: ls[n], n] = xs[: ls[n], n][::-1]
    hf, hb = forward(xs, ahead), forward(rev, back)
    H = hf.shape[2]
    y = np.zeros((T, N, 2 * H))
    last = np.zeros((N, 2 * H))
    for n in range(N):
        L = ls[n]
        y[:L, n, :H] = hf[:L, n]
        y[:L, n, H:] = hb[:L, n][::-1]
        last[n, :H], last[n, H:] = hf[L - 1, n], hb[L - 1, n]
    return y[:, order], last[order]
