# mistake: none: a right answer in a wildly different style: each sequence is cut out and read alone, in a batch of ...
def bidirectional(forward, x, lengths, ahead, back):
    T, N, _ = x.shape
    columns, lasts = [], []
    for n, length in enumerate(int(l) for l in lengths):
        own = x[:length, n : n + 1, :]
        there = forward(own, ahead)[:, 0]
        back_again = forward(own[::-1], back)[:, 0]
        both = np.hstack([there, back_again[::-1]])
        columns.append(np.vstack([both, np.zeros((T - length, both.shape[1]))]))
        lasts.append(np.hstack([there[-1], back_again[-1]]))
    return np.stack(columns, axis=1), np.array(lasts)
