# loses: check-features
# told: frames function puts frames side by side
def frames(sound, width, hop):
    T = len(sound) // width
    return sound[: T * width].reshape(T, width)


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
