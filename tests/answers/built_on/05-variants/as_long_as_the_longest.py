# mistake: y is as long as the longest sequence, max(lengths), and not as long as the array, so where all sequences are shorter than T the padded steps at the end are missing.
# told: your numbers match a wiring that is as long as its longest sequence: y has a row for
def bidirectional(forward, x, lengths, ahead, back):
    columns, last = [], []
    longest = max(lengths)
    for n, L in enumerate(lengths):
        own = x[:L, n : n + 1]
        h_a = forward(own, ahead)[:, 0]
        h_b = forward(own[::-1], back)[::-1, 0]
        both = np.hstack([h_a, h_b])
        columns.append(np.pad(both, ((0, longest - L), (0, 0))))
        last.append(np.concatenate([h_a[-1], h_b[0]]))
    return np.stack(columns, axis=1), np.stack(last)
