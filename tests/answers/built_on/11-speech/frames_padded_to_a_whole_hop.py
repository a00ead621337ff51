# mistake: the sound is filled up with zeros so that the rest at the end makes one more frame, instead of being dropped (right where nothing is left over)
# read: right
# told: your frames function fills the last frame with zeros: what is left over is dropped.
def frames(sound, width, hop):
    sound = np.asarray(sound)
    T = 1 + -(-(sound.size - width) // hop)
    padded = np.zeros((T - 1) * hop + width, dtype=sound.dtype)
    padded[: sound.size] = sound
    stride = padded.strides[0]
    return np.lib.stride_tricks.as_strided(padded, (T, width), (hop * stride, stride)).copy()


def log_mel(pieces, filters, floor):
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), 2 * (filters.shape[1] - 1))
    return np.log(np.maximum((spectrum * spectrum.conj()).real @ filters.T, floor))
