# mistake: adds the floor
# told: your log_mel adds the floor: energies below it are lifted to it, and others stay as they are.
def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    spectrum = np.fft.rfft(np.hamming(pieces.shape[1]) * pieces, n=2 * F - 2, axis=1)
    return np.log((spectrum.real**2 + spectrum.imag**2) @ filters.T + floor)
