# mistake: the beginnings stop before len(sound) - width, so a last frame that just fits is lost, and a sound of exactly one width has no frame; shows where len(sound) - width is a multiple of hop.
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    """(samples,) -> (T, width)."""
    starts = np.arange(0, len(sound) - width, hop)
    return sound[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    """(T, width), (B, F) -> (T, B)."""
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    energy = np.einsum("tf,bf->tb", spectrum.real**2 + spectrum.imag**2, filters)
    return np.log(np.maximum(energy, floor))
