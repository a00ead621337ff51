# mistake: two in log_mel: transforms with `width` points and cuts/pads the F bins by hand (no zero filling, so the ...
# read: vague
# told: with the right numbers, window; what comes next, spectrum,
def log_mel(pieces, filters, floor):
    F = filters.shape[1]
    window = np.hamming(pieces.shape[1])
    spectrum = np.fft.rfft(pieces * window, axis=1)
    power = np.zeros((len(pieces), F))
    n = min(F, spectrum.shape[1])
    power[:, :n] = np.abs(spectrum[:, :n]) ** 2
    return np.log(power @ filters.T + floor)
