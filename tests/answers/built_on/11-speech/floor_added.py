# mistake: The floor is added to each filter's power instead of taking the place of smaller values.
# told: your log_mel adds the floor: energies below it are lifted to it, and others stay as they
def log_mel(pieces, filters, floor):
    T, width = pieces.shape
    points = (filters.shape[1] - 1) * 2
    z = np.fft.rfft(np.hamming(width)[None, :] * pieces, n=points, axis=-1)
    power = (z * z.conj()).real
    return np.log(np.einsum("tf,bf->tb", power, filters) + floor)
