# loses: check-read-packed
# told: not their first states
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    xs, s, ls = x[:, order], state.copy(), lengths[order]
    for t in range(ls[0]):
        n = np.sum(ls > t)
        s[:n] = step(xs[t, :n], s[:n])
    out = np.zeros_like(s)
    out[order] = s
    return out
