# mistake: the Fourier transform has 2F - 1 points instead of 2(F - 1); rfft gives F numbers for both, but at other frequencies
# read: right
# told: your log_mel gives the numbers that come out if, where spectrum is made, the brackets ar
def frames(sound, width, hop):
    windows = np.lib.stride_tricks.sliding_window_view(sound, width)
    return windows[::hop].copy()


def log_mel(pieces, filters, floor):
    B, F = filters.shape
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[-1]), n=2 * F - 1, axis=-1)
    energy = np.matmul(spectrum.real**2 + spectrum.imag**2, filters.T)
    np.maximum(energy, floor, out=energy)
    return np.log(energy, out=energy)
