# mistake: none
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    columns, ends = [], []
    for n, length in enumerate(lengths):
        alone = x[:length, n : n + 1]
        to_end = forward(alone.copy(), ahead)[:, 0]
        to_start = forward(alone[::-1].copy(), back)[::-1, 0]
        both = np.concatenate((to_end, to_start), axis=1)
        ends.append(np.concatenate((to_end[-1], to_start[0])))
        columns.append(np.pad(both, ((0, T - length), (0, 0))))
    return np.stack(columns, axis=1), np.stack(ends)
