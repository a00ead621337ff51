# mistake: two: (1) divides the power by the number of points of the transform (periodogram, as python_speech_features does); (2) adds the floor to the sum instead of taking the larger of the two
# read: right
# told: your log_mel divides the power by the number of points. your log_mel adds the floor: energies below it are lifted to it, and others stay as
def log_mel(pieces, filters, floor):
    T, width = pieces.shape
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(width), points)
    power = np.abs(spectrum) ** 2 / points
    return np.log(power @ filters.T + floor)
