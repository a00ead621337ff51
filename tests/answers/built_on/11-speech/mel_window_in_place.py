# mistake: the window is multiplied into the argument `pieces` itself, so it is changed (a second call windows twice, and whole-number samples raise an error); shows on every call.
# read: right
# told: your log_mel changes pieces in place: c *= f or c[0] = f writes into the caller's array,
def frames(sound, width, hop):
    """(samples,) -> (T, width)."""
    T = 1 + (len(sound) - width) // hop
    return np.array([sound[j * hop : j * hop + width] for j in range(T)])


def log_mel(pieces, filters, floor):
    """(T, width), (B, F) -> (T, B)."""
    B, F = filters.shape
    pieces *= np.hamming(pieces.shape[-1])
    power = np.abs(np.fft.rfft(pieces, n=2 * (F - 1), axis=-1)) ** 2
    mel = power @ filters.T
    mel[mel < floor] = floor
    return np.log(mel)
