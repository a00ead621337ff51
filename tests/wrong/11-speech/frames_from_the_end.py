# loses: check-features
# told: frames function counts the frames from the end
def frames(sound, width, hop):
    out = []
    end = len(sound)
    while end - width >= 0:
        out.append(sound[end - width : end])
        end -= hop
    return np.array(out[::-1])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum(np.abs(spectrum) ** 2 @ filters.T, floor))
