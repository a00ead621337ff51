# mistake: the history is allocated with the shape of x, (T, N, D); it stops with a ValueError where D and H differ (or, for H = 1, broadcasts silently to D columns)
# read: right
# told: in the shape of h. h should have the shape
def lstm_forward(x, state, params):
    hist = np.zeros(x.shape)
    h, c = state
    for t in range(1, len(x) + 1):
        h, c = lstm_step(x[t - 1], (h, c), params)
        hist[t - 1, :, :] = h
    return hist, (h, c)
