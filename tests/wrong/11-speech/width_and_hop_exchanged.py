# loses: check-features
# told: frames function has width and hop the wrong way round.
def frames(sound, width, hop):
    T = 1 + (len(sound) - hop) // width
    return np.array([sound[t * width : t * width + hop] for t in range(T)])


def log_mel(pieces, filters, floor):
    w = np.hamming(pieces.shape[1])
    X = np.fft.rfft(pieces * w, n=2 * filters.shape[1] - 2, axis=1)
    power = X.real**2 + X.imag**2
    E = np.einsum("tk,bk->tb", power, filters)
    return np.log(np.where(E > floor, E, floor))
