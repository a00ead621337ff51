# mistake: the floor is applied to the power of each frequency, before the filters weigh and sum it
# read: right
# told: your log_mel lifts the power before the filters: it is the energy of a band that is
def frames(sound, width, hop):
    """(samples,) -> (T, width)."""
    T = (len(sound) - width) // hop + 1
    return np.stack([sound[t * hop : t * hop + width] for t in range(T)])


def log_mel(pieces, filters, floor):
    """(T, width), (B, F) -> (T, B)."""
    T, width = pieces.shape
    B, F = filters.shape
    spectrum = np.fft.rfft(pieces * np.hamming(width), 2 * (F - 1), axis=1)
    power = np.abs(spectrum) ** 2
    return np.log(np.maximum(power, floor) @ filters.T)
