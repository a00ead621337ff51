# loses: check-features
# told: frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    return np.array([sound[start : start + width] for start in range(0, len(sound) - width, hop)]).reshape(-1, width)


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
