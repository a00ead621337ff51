# mistake: the backward outputs are not turned round again: y[t]'s backward half stands in the order in which it was read. last takes it from the right place. Shows in y for lengths above 1.
# read: wrong
# told: your numbers match a wiring whose second half of y is not put back into the order of time.
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    turned = np.array([[L - 1 - t if t < L else t for L in lengths] for t in range(T)])
    h_f = forward(x, ahead)
    h_b = forward(np.take_along_axis(x, turned[..., None], axis=0), back)
    keep = np.array([[t < L for L in lengths] for t in range(T)])
    y = np.where(keep[..., None], np.concatenate((h_f, h_b), axis=2), 0)
    ends = (np.asarray(lengths) - 1, np.arange(N))
    return y, np.concatenate((h_f[ends], h_b[ends]), axis=1)
