# mistake: the window is Hamming's of 2 (F - 1) points, of which the first width are taken; wrong where the frame is shorter than the transform
# read: vague
def frames(sound, width, hop):
    n = (len(sound) - width) // hop + 1
    return np.stack([sound[k * hop : k * hop + width] for k in range(n)])


def log_mel(pieces, filters, floor):
    points = 2 * (filters.shape[1] - 1)
    window = np.hamming(points)
    out = []
    for piece in pieces:
        X = np.fft.rfft(piece * window[: len(piece)], points)
        power = (X * np.conj(X)).real
        out.append(np.log(np.maximum(filters @ power, floor)))
    return np.array(out)
