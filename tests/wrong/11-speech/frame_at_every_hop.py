# loses: check-features
# told: frames function fills frames beyond the end with zeros
def frames(sound, width, hop):
    starts = range(0, len(sound), hop)
    out = np.zeros((len(starts), width))
    for t, start in enumerate(starts):
        piece = sound[start : start + width]
        out[t, : len(piece)] = piece
    return out


def log_mel(pieces, filters, floor):
    w = np.hamming(pieces.shape[1])
    X = np.fft.rfft(pieces * w, n=2 * filters.shape[1] - 2, axis=1)
    power = X.real**2 + X.imag**2
    E = np.einsum("tk,bk->tb", power, filters)
    return np.log(np.where(E > floor, E, floor))
