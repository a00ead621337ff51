# mistake: TWO: takes the magnitudes without squaring them, and adds the floor to the sum instead of taking the larger ...
# read: right
# told: your log_mel takes the magnitude: the power is its square.
# told: your log_mel adds the floor:
def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    windowed = pieces * np.hamming(pieces.shape[1])
    magnitude = np.abs(np.fft.rfft(windowed, 2 * (F - 1)))
    return np.log(magnitude @ filters.T + floor)
