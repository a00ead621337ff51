# mistake: frames lets a frame begin only where start < samples - width, so the last frame is missing where it ends exactly with the sound, that is where samples - width is a multiple of hop (a sound of exactly `width` samples gives no frame at all); right where some samples are left over; log_mel is right
# read: right
# told: your frames function leaves out the last frame where it fits exactly.
def frames(sound, width, hop):
    starts = range(0, len(sound) - width, hop)
    return np.array([sound[start : start + width] for start in starts]).reshape(len(starts), width)


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    spectrum = np.fft.rfft(pieces * np.hamming(pieces.shape[1]), points)
    return np.log(np.maximum((np.abs(spectrum) ** 2) @ filters.T, floor))
