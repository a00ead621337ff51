# mistake: two: the result is in decibels (10 log10) instead of a natural logarithm, and the floor is applied to each frequency's power before the filters instead of to the sum
# read: vague
def frames(sound, width, hop):
    index = np.arange(width)[None, :] + hop * np.arange((len(sound) - width) // hop + 1)[:, None]
    return sound[index]


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[-1]), points)
    power = np.maximum(spectrum.real**2 + spectrum.imag**2, floor)
    return 10 * np.log10(power @ filters.T)
