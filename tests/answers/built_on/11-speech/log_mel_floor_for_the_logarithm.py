# mistake: log_mel takes the logarithm first and then the larger of that and `floor`, as if floor were a logarithm and not an energy: every feature below floor becomes floor instead of ln(floor) or its own value, and an energy of 0 warns; right where the logarithm of the energy is at least floor (for a small floor, energies of about 1 and more); frames is right
# read: right
# told: your log_mel lifts the logarithm to the floor: it is the energy that is lifted.
def frames(sound, width, hop):
    T = 1 + (len(sound) - width) // hop
    return sound[hop * np.arange(T)[:, None] + np.arange(width)]


def log_mel(pieces, filters, floor):
    features = []
    for frame in pieces:
        X = np.fft.rfft(np.hamming(len(frame)) * frame, 2 * (filters.shape[1] - 1))
        energy = filters @ (X.real**2 + X.imag**2)
        features.append(np.maximum(np.log(energy), floor))
    return np.array(features)
