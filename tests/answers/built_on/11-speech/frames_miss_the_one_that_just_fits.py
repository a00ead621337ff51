# mistake: the frames begin at 0, hop, ... below len - width, and the one at len - width itself is missing; shows where the last frame ends with the sound, also at one frame alone
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    starts = list(range(0, len(sound) - width, hop))
    out = np.zeros((len(starts), width))
    for row, first in enumerate(starts):
        out[row, :] = sound[first : first + width]
    return out


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    X = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points, axis=1)
    E = np.einsum("tf,bf->tb", np.abs(X) ** 2, filters)
    return np.log(np.maximum(E, floor))
