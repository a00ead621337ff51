# mistake: the filters sum magnitudes and the sum is squared, instead of summing the squares; wrong for every filter with more than one weight that is not 0 (and not 1)
# read: vague
# told: your log_mel filters the magnitude: the power is its square. Besides, where energy is made, energy i
def frames(sound, width, hop):
    rows = []
    first = 0
    while first + width <= len(sound):
        rows.append(sound[first : first + width])
        first += hop
    return np.vstack(rows)


def log_mel(pieces, filters, floor):
    N = 2 * (filters.shape[1] - 1)
    windowed = np.hamming(pieces.shape[1])[:, None] * pieces.T
    magnitude = np.abs(np.fft.rfft(windowed, N, axis=0))
    bands = (filters @ magnitude) ** 2
    return np.log(np.maximum(bands, floor)).T
