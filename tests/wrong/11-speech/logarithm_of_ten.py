# loses: check-features
# told: log_mel takes the logarithm to base 10
def frames(sound, width, hop):
    starts = np.arange(0, len(sound) - width + 1, hop)
    return sound[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    power = np.abs(np.fft.rfft(pieces * np.hamming(pieces.shape[1]), 2 * (filters.shape[1] - 1))) ** 2
    return np.log10(np.maximum(power @ filters.T, floor))
