# loses: check-features
# told: log_mel multiplies matrices whose sizes do not fit
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return np.array([sound[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    power = np.abs(np.fft.rfft(pieces * np.hamming(pieces.shape[1]))) ** 2
    return np.log(np.maximum(power @ filters.T, floor))
