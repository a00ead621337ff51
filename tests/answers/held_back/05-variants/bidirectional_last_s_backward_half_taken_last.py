# mistake: last's backward half is taken at the last step in time (where that direction has read one step only), not at step 0
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there the second half has read one input only.
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    hf = forward(x, ahead)
    H = hf.shape[2]
    y = np.zeros((T, N, 2 * H))
    last = np.zeros((N, 2 * H))
    for n, L in enumerate(lengths):
        y[:L, n, :H] = hf[:L, n]
        y[:L, n, H:] = forward(x[:L, n : n + 1][::-1], back)[::-1, 0]
        last[n] = y[L - 1, n]
    return y, last
