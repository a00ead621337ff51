# mistake: the number of frames is (samples - width) // hop without the + 1, so the last frame is missing (and a sound of just one frame gives none)
# read: right
# told: your frames function leaves out the last frame that fits: there are 1 + (samples - width
def frames(sound, width, hop):
    starts = hop * np.arange((len(sound) - width) // hop)
    return np.asarray(sound)[starts[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    power = np.square(spectrum.real) + np.square(spectrum.imag)
    return np.log(np.clip(np.einsum("tf,bf->tb", power, filters), floor, None))
