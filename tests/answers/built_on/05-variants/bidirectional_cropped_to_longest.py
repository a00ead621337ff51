# mistake: bidirectional builds y with max(lengths) rows instead of T, so y has too few rows when all sequences are shorter than the array; what is there and `last` are right, and all is right when some sequence fills the array
# read: right
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for eve
def bidirectional(forward, x, lengths, ahead, back):
    lengths = np.asarray(lengths)
    N = x.shape[1]
    longest = int(lengths.max())
    columns_y, columns_last = [], []
    for n in range(N):
        L = int(lengths[n])
        own = x[:L, n : n + 1]
        there = forward(own, ahead)[:, 0]
        home = forward(own[::-1], back)[::-1, 0]
        both = np.concatenate([there, home], axis=1)
        columns_y.append(np.pad(both, ((0, longest - L), (0, 0))))
        columns_last.append(np.concatenate([there[-1], home[0]]))
    return np.stack(columns_y, axis=1), np.stack(columns_last)
