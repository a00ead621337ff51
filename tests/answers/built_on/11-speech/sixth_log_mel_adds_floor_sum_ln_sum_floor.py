# mistake: log_mel adds floor to the sum, ln(sum + floor), and does not take the larger of the two
# read: right
# told: your log_mel adds the floor: energies below it are lifted to it, and others stay as they are.
def log_mel(pieces, filters, floor):
    T, width = pieces.shape
    B, F = filters.shape
    out = np.zeros((T, B))
    for t in range(T):
        power = np.abs(np.fft.rfft(pieces[t] * np.hamming(width), 2 * (F - 1))) ** 2
        for b in range(B):
            out[t, b] = np.log(np.sum(filters[b] * power) + floor)
    return out
