# mistake: sorts the sequences by length, longest first (packing habit), and forgets to put them back into the caller's order
# read: right
# told: your numbers match a wiring that leaves the batch sorted by length.
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    order = np.argsort(-lengths, kind="stable")
    x, lengths = x[:, order], lengths[order]
    T, N = x.shape[:2]

    def flip(a):
        out = np.zeros_like(a)
        for n, L in enumerate(lengths):
            out[:L, n] = a[:L, n][::-1]
        return out

    hf, hb = forward(x, ahead), forward(flip(x), back)
    last = np.stack([np.concatenate([hf[L - 1, n], hb[L - 1, n]]) for n, L in enumerate(lengths)])
    y = np.concatenate([hf, flip(hb)], axis=2)
    for n, L in enumerate(lengths):
        y[L:, n] = 0
    return y, last
