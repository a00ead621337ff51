# mistake: log_mel fills the frames up with zeros first and then takes a Hamming window of the length of the transform, 2 (F - 1), instead of the length of the frame, so a frame that is shorter than the transform meets only the left part of the window.
# read: nothing
def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    T, width = pieces.shape
    padded = np.pad(pieces, ((0, 0), (0, points - width)))
    spectrum = np.fft.rfft(padded * np.hamming(points), axis=1)
    energy = np.einsum("tf,bf->tb", np.abs(spectrum) ** 2, filters)
    return np.log(np.where(energy > floor, energy, floor))
