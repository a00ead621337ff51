# mistake: two: the Hamming window is made as long as the filled-up frame (points) and laid over it after filling up; ...
# read: wrong
def log_mel(pieces, filters, floor):
    T, width = pieces.shape
    points = 2 * (filters.shape[1] - 1)
    filled = np.zeros((T, points))
    filled[:, :width] = pieces
    power = np.abs(np.fft.rfft(filled * np.hamming(points), axis=1)) ** 2
    return np.log(power @ filters.T + floor)
