# mistake: bidirectional takes for the backward half of last the backward state at each sequence's last step, where that direction has only begun, instead of the one at the first step; y is right.
# read: right
# told: your numbers match a wiring whose last takes both halves at the last valid step: there the second ha
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    columns, finals = [], []
    for n in range(N):
        L = int(lengths[n])
        own = x[:L, n : n + 1]
        f = forward(own, ahead)[:, 0]
        b = forward(own[::-1], back)[::-1][:, 0]
        both = np.hstack([f, b])
        finals.append(both[-1])
        columns.append(np.vstack([both, np.zeros((T - L, both.shape[1]))]))
    return np.stack(columns, axis=1), np.stack(finals)
