# loses: check-features
# told: frames function fills the last frame with zeros
def frames(sound, width, hop):
    T = 1 + int(np.ceil((len(sound) - width) / hop))
    padded = np.zeros((T - 1) * hop + width)
    padded[: len(sound)] = sound
    return np.array([padded[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
