# mistake: TWO: bidirectional returns y only as long as the longest sequence, not all T steps, and last has the backward half first and the forward half second.
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for every step of t
def bidirectional(forward, x, lengths, ahead, back):
    longest, N = int(np.max(lengths)), len(lengths)
    rows_y = None
    last = []
    for n, L in enumerate(lengths):
        seq = x[:L, [n]]
        fwd = forward(seq, ahead)
        bwd = forward(seq[::-1], back)[::-1]
        if rows_y is None:
            H = fwd.shape[2]
            rows_y = np.zeros((longest, N, 2 * H))
        rows_y[:L, n, :H] = fwd[:, 0]
        rows_y[:L, n, H:] = bwd[:, 0]
        last.append(np.append(bwd[0, 0], fwd[-1, 0]))
    return rows_y, np.array(last)
