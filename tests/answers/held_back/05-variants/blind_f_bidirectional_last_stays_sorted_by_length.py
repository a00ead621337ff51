# mistake: bidirectional sorts the batch by length, as for packing, and puts only y back into the order of the batch: the rows of last stay sorted by length.
# read: right
# told: In bidirectional. Of its parts, last is wrong, y is right in these calls. The first time that you ca
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    order = np.argsort(-np.asarray(lengths), kind="stable")
    x, lens = x[:, order], np.asarray(lengths)[order]
    flipped = np.zeros_like(x)
    for n, L in enumerate(lens):
        flipped[:L, n] = x[:L, n][::-1]
    h_f = forward(x, ahead)
    h_b = forward(flipped, back)
    H = h_f.shape[2]
    y, last = np.zeros((T, N, 2 * H)), np.zeros((N, 2 * H))
    for n, L in enumerate(lens):
        y[:L, n, :H] = h_f[:L, n]
        y[:L, n, H:] = h_b[:L, n][::-1]
        last[n, :H] = h_f[L - 1, n]
        last[n, H:] = h_b[L - 1, n]
    unsort = np.argsort(order)
    return y[:, unsort], last
