# loses: check-features
# told: log_mel squares the real part alone
def frames(sound, width, hop):
    starts = np.arange(0, len(sound) - width + 1, hop)
    return sound[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    X = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(X.real**2 @ filters.T, floor))
