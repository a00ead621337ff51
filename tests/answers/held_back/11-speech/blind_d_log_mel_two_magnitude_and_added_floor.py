# mistake: TWO: log_mel weighs the magnitudes |X| with the filters and not the power |X| ** 2; and it adds the floor to the sum within the logarithm instead of taking the larger of the two.
# read: right
# told: your log_mel takes the magnitude: the power is its square. Or, with the same numbers in the calls tr
def frames(sound, width, hop):
    return np.array([sound[s : s + width] for s in range(0, len(sound) - width + 1, hop)])


def log_mel(pieces, filters, floor):
    n_fft = 2 * (filters.shape[1] - 1)
    magnitude = np.abs(np.fft.rfft(np.hamming(pieces.shape[1]) * pieces, n_fft))
    mel = magnitude.dot(filters.T)
    return np.log(mel + floor)
