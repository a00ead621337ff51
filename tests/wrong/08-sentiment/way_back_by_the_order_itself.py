# loses: check-read-packed
# told: In whatever order the lengths come, each state stands in its own
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths)[::-1]
    xs = x[:, order, :]
    s = np.array(state[order])
    sorted_lengths = lengths[order]
    for t in range(sorted_lengths[0]):
        n = np.count_nonzero(sorted_lengths > t)
        s[:n] = step(xs[t, :n], s[:n])
    return s[order]
