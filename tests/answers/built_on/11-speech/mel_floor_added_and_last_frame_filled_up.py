# mistake: two: the floor is added to the energy before the logarithm instead of standing in where it is larger (shows everywhere); and what is left over at the end of a sound becomes a last frame filled up with zeros instead of being dropped (shows where something is left over).
# read: right
# told: your frames function fills the last frame with zeros: what is left over is dropped. your
def frames(sound, width, hop):
    """(samples,) -> (T, width)."""
    over = -(len(sound) - width) % hop
    whole = np.concatenate([sound, np.zeros(over)])
    return np.lib.stride_tricks.sliding_window_view(whole, width)[::hop].copy()


def log_mel(pieces, filters, floor):
    """(T, width), (B, F) -> (T, B)."""
    window = np.hamming(len(pieces[0]))
    points = 2 * filters.shape[1] - 2
    rows = []
    for piece in pieces:
        power = np.abs(np.fft.rfft(window * piece, points)) ** 2
        rows.append(np.log(filters @ power + floor))
    return np.array(rows)
