# mistake: two, both in log_mel: (1) the Hann window np.hanning instead of the Hamming window, wrong for every sound but silence; (2) adds the floor to the sum, ln(sum + floor), instead of taking the larger of the two; hardly to be seen where the sum is far above the floor, exact where the sum is 0, and off by up to ln 2 where both are alike
# read: right
# told: your log_mel uses the Hann window: Hamming is asked for. your log_mel adds the floor: en
def log_mel(pieces, filters, floor):
    n_filters, n_freq = filters.shape
    fft_size = 2 * (n_freq - 1)
    window = np.hanning(pieces.shape[1])
    spectrum = np.fft.rfft(window * pieces, fft_size)
    energy = np.einsum("tf,bf->tb", np.abs(spectrum) ** 2, filters)
    return np.log(energy + floor)
