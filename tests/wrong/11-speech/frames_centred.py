# loses: check-features
# told: frames function puts silence before and behind the sound
def frames(sound, width, hop):
    sound = np.pad(sound, width // 2)
    T = 1 + (len(sound) - width) // hop
    return np.array([sound[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
