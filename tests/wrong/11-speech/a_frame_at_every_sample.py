# loses: check-features
# told: frames function begins a frame at every sample
def frames(sound, width, hop):
    return np.array([sound[n : n + width] for n in range(len(sound) - width + 1)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
