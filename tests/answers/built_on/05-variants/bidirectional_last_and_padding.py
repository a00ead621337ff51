# mistake: two: last takes both halves at the last valid step, where the backward direction has read one input (shows for lengths > 1), and the padding of y keeps what forward gave there (shows for every padded sequence)
# read: right
# told: your numbers match a wiring whose outputs in the padding are not zero. your numbers match
def bidirectional(forward, x, lengths, ahead, back):
    """Both directions: forward(x, params) -> h, x (T, N, D), lengths (N,), two params -> y (T, N, 2H), last (N, 2H)."""

    def turned(v):
        columns = [np.concatenate([v[:L, n][::-1], v[L:, n]]) for n, L in enumerate(lengths)]
        return np.stack(columns, axis=1)

    halves = forward(x, ahead), turned(forward(turned(x), back))
    y = np.concatenate(halves, axis=-1)
    last = np.array([y[L - 1, n] for n, L in enumerate(lengths)])
    return y, last
