# mistake: the summary takes the backward pass at the last word
# told: your numbers match a wiring whose last takes both halves at the last valid step: there the second ha
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    y, last = None, None
    for n in range(N):
        L = int(lengths[n])
        fw = forward(x[:L, n : n + 1], ahead)
        bw = forward(x[:L, n : n + 1][::-1], back)[::-1]
        if y is None:
            y = np.zeros((T, N, 2 * fw.shape[2]))
            last = np.zeros((N, 2 * fw.shape[2]))
        y[:L, n] = np.concatenate([fw, bw], axis=2)[:, 0]
        last[n] = y[L - 1, n]
    return y, last
