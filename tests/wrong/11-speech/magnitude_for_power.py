# loses: check-features
# told: log_mel takes the magnitude
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return np.array([sound[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    size = np.abs(np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points))
    return np.log(np.maximum(size @ filters.T, floor))
