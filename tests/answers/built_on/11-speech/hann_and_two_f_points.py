# mistake: Two slips: Hann's window is used instead of Hamming's, and the transform has 2F points, of which the last number is cut off, instead of 2(F - 1).
def log_mel(pieces, filters, floor):
    B, F = filters.shape
    rows = []
    for frame in pieces:
        z = np.fft.rfft(frame * np.hanning(len(frame)), 2 * F)[:F]
        energy = filters @ (z.real**2 + z.imag**2)
        rows.append(np.log(np.where(energy > floor, energy, floor)))
    return np.array(rows)
