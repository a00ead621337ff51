# mistake: bidirectional does not turn the backward states back, so the backward half of y stands in the order in which that direction read instead of the order of time; last is right.
# read: right
# told: your numbers match a wiring whose second half of y is not put back into the order of time.
def bidirectional(forward, x, lengths, ahead, back):
    T, N, D = x.shape
    x_rev = x.copy()
    for n in range(N):
        x_rev[: lengths[n], n] = x[: lengths[n], n][::-1]
    h_f, h_b = forward(x, ahead), forward(x_rev, back)
    y = np.concatenate([h_f, h_b], axis=2)
    y[np.arange(T)[:, None] >= lengths] = 0.0
    ends = lengths - 1
    last = np.concatenate([h_f[ends, range(N)], h_b[ends, range(N)]], axis=1)
    return y, last
