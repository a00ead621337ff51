# mistake: log_mel fills the frames up with zeros first and then multiplies by a Hamming window of 2 (F - 1) points instead of one of `width` samples, so a frame is not faded out at its own end; right where width = 2 (F - 1), and at the floor; frames is right
# read: vague
def frames(sound, width, hop):
    starts = range(0, len(sound) - width + 1, hop)
    return np.array([sound[start : start + width] for start in starts])


def log_mel(pieces, filters, floor):
    T, width = pieces.shape
    points = 2 * (filters.shape[1] - 1)
    filled = np.zeros((T, points))
    filled[:, :width] = pieces
    power = np.abs(np.fft.rfft(filled * np.hamming(points), axis=1)) ** 2
    bands = np.einsum("tf,bf->tb", power, filters)
    return np.log(np.where(bands > floor, bands, floor))
