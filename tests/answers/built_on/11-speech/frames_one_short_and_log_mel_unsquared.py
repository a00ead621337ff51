# mistake: two: (1) frames makes (samples - width) // hop frames and forgets to add 1, so the last frame is always missing (and a sound with room for one gives none), never right; (2) log_mel sums the magnitudes of the transform instead of their squares, right only at the floor
# read: right
# told: your frames function leaves out the last frame that fits: there are 1 + (samples - width
def frames(sound, width, hop):
    T = (len(sound) - width) // hop
    return sound[hop * np.arange(T)[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), 2 * (F - 1))
    return np.log(np.maximum(np.abs(spectrum) @ filters.T, floor))
