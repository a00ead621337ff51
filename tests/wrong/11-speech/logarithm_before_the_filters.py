# loses: check-features
# told: log_mel takes the logarithm before the filters
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return np.array([sound[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    power = np.abs(np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)) ** 2
    return np.log(np.maximum(power, floor)) @ filters.T
