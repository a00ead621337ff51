# mistake: TWO: frames begins a frame every width - hop samples (hop taken for the overlap of neighbours) instead of every hop samples, and crashes where hop = width; and log_mel multiplies by the Hann window, 0.5 - 0.5 cos, instead of the Hamming window.
# read: right
# told: your log_mel uses the Hann window: Hamming is asked for.
def frames(sound, width, hop):
    step = width - hop
    T = (len(sound) - width) // step + 1
    index = np.arange(width)[None, :] + step * np.arange(T)[:, None]
    return sound[index]


def log_mel(pieces, filters, floor):
    width = pieces.shape[1]
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(width) / (width - 1))
    spectrum = np.fft.rfft(pieces * window, 2 * (filters.shape[1] - 1), axis=1)
    power = (spectrum * spectrum.conj()).real
    return np.log(np.maximum(np.matmul(power, filters.T), floor))
