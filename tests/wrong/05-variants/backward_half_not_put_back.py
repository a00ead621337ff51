# loses: check-bidirectional
# told: not put back into the order of time
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    y, last = None, []
    for n in range(N):
        L = lengths[n]
        a = forward(x[:L, n : n + 1], ahead)
        b = forward(x[:L, n : n + 1][::-1], back)
        if y is None:
            y = np.zeros((T, N, 2 * a.shape[2]))
        y[:L, n] = np.concatenate([a[:, 0], b[:, 0]], axis=1)
        last.append(np.concatenate([a[-1, 0], b[0, 0]]))
    return y, np.array(last)
