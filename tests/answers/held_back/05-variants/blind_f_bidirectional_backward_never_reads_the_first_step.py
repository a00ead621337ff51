# mistake: bidirectional slices x[L-1:0:-1], so that the backward direction never reads step 0: its half of y at step 0 stays zero and its half of last is the state at step 1 (zero for a sequence of one step).
# read: right
# told: In bidirectional. Of y: only the first entry along axis 0 is wrong. The smallest call that goes wron
def bidirectional(forward, x, lengths, ahead, back):
    hs = forward(x, ahead)
    T, N, H = hs.shape
    y = np.zeros((T, N, 2 * H))
    last = np.zeros((N, 2 * H))
    for n in range(N):
        L = int(lengths[n])
        y[:L, n, :H] = hs[:L, n]
        last[n, :H] = hs[L - 1, n]
        backwards = x[L - 1 : 0 : -1, n : n + 1]
        if len(backwards):
            hb = forward(backwards, back)[:, 0]
            y[L - 1 : 0 : -1, n, H:] = hb
            last[n, H:] = hb[-1]
    return y, last
