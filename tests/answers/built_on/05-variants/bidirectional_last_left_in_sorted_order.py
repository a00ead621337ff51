# mistake: the batch is sorted by length (as for pack_padded_sequence); y is put back in the order of the batch, last is not. Shows unless the lengths already fall from sequence to sequence.
# read: right
# told: In bidirectional. Of its parts, last is wrong, y is right in these calls. The right numb
def bidirectional(forward, x, lengths, ahead, back):
    T, N = x.shape[:2]
    order = sorted(range(N), key=lambda n: -lengths[n])

    def one(n):
        L = lengths[n]
        alone = x[:L, [n]]
        f, g = forward(alone, ahead)[:, 0], forward(alone[::-1], back)[::-1, 0]
        padded = np.pad(np.hstack([f, g]), ((0, T - L), (0, 0)))
        return padded, np.hstack([f[-1], g[0]])

    columns, lasts = zip(*map(one, order))
    y = np.stack([columns[order.index(n)] for n in range(N)], axis=1)
    return y, np.array(lasts)
