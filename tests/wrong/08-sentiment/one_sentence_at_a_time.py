# loses: check-read-packed
# told: one sentence at a time
def read_packed(step, x, lengths, state):
    rows = []
    for n, length in enumerate(lengths):
        s = state[n : n + 1]
        for t in range(length):
            s = step(x[t, n : n + 1], s)
        rows.append(s[0])
    return np.array(rows)
