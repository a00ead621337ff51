# loses: check-features
# told: log_mel uses the Hann window
def frames(sound, width, hop):
    starts = np.arange(0, len(sound) - width + 1, hop)
    return sound[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    power = np.abs(np.fft.rfft(pieces * np.hanning(pieces.shape[1]), points)) ** 2
    return np.log(np.maximum(power @ filters.T, floor))
