# mistake: none
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    ends = np.asarray(lengths).astype(int)
    column = np.arange(N)
    time = np.arange(T).reshape(T, 1)
    valid = time < ends
    mirror = np.where(valid, ends - 1 - time, time)
    blank = np.where(valid[..., None], x, 0)
    h_there = forward(blank, ahead)
    h_home = forward(blank[mirror, column], back)[mirror, column]
    y = np.where(valid[:, :, None], np.dstack([h_there, h_home]), 0.0)
    last = np.hstack([h_there[ends - 1, column], h_home[0]])
    return y, last
