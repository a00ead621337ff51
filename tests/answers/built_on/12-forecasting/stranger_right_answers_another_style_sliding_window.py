# mistake: none: right answers in another style (sliding_window_view, tiling, a buffer that is filled)
def windows(series, T, K):
    views = np.lib.stride_tricks.sliding_window_view(series, T + K, axis=0)
    return np.moveaxis(views[:, :, :T], 2, 0), views[:, 0, T:].T


def seasonal_naive(x, K, season):
    return np.concatenate([x[len(x) - season :]] * (K // season + 1))[:K]


def feed_back(model, x, K, mean, spread):
    T, N = x.shape
    buffer = np.empty((T + K, N))
    buffer[:T] = x
    buffer[:T] -= mean
    buffer[:T] /= spread
    for end in range(T, T + K):
        buffer[end] = model(buffer[end - T : end])
    return mean + spread * buffer[T:]
