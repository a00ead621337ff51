# mistake: log_mel divides the power by the number of points of the Fourier transform (the periodogram of a textbook), which the task does not ask for
# read: right
# told: your log_mel divides the power by the number of points.
def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    windowed = pieces * np.hamming(pieces.shape[1])
    power = np.abs(np.fft.rfft(windowed, points)) ** 2 / points
    return np.log(np.maximum(power @ filters.T, floor))
