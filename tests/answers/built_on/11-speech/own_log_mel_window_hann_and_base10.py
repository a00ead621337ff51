# mistake: TWO: a Hann window; decibels by log10
# told: your log_mel uses the Hann window: Hamming is asked for. your log_mel counts decibels: the natural l
def log_mel(pieces, filters, floor):
    w = np.hanning(pieces.shape[1])
    p = np.abs(np.fft.rfft(pieces * w, 2 * (filters.shape[1] - 1))) ** 2
    return 10 * np.log10(np.maximum(p @ filters.T, floor))
