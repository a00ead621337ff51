# mistake: two at once: the power is the real part of X * X, re^2 - im^2, instead of X times its conjugate, so much of it is negative and falls to the floor; and the floor is added, log(energy + floor), after negative energies were set to 0, instead of taken as the larger of both
# read: right
# told: In log_mel. In yours stands, with the right numbers, power; what comes next, energy, doe
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return np.take(sound, np.add.outer(hop * np.arange(T), np.arange(width)))


def log_mel(pieces, filters, floor):
    X = np.fft.rfft(np.multiply(pieces, np.hamming(pieces.shape[1])), 2 * filters.shape[1] - 2)
    energy = (X * X).real @ filters.T
    return np.log(np.maximum(energy, 0) + floor)
