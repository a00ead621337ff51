# mistake: two in log_mel: the window is np.hanning and not np.hamming (shows wherever a sum is above the floor); and the floor is added to each filter's sum and not put in where the sum is smaller (shows where the sum is of the size of the floor, by ln 2 where both are equal; hardly far above it). Right in silence, where both give ln floor
# read: right
# told: your log_mel uses the Hann window: Hamming is asked for. your log_mel adds the floor: en
def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    window = np.hanning(pieces.shape[1])
    features = []
    for piece in pieces:
        spectrum = np.fft.rfft(piece * window, 2 * (F - 1))
        power = spectrum.real**2 + spectrum.imag**2
        features.append(np.log(filters @ power + floor))
    return np.array(features)
