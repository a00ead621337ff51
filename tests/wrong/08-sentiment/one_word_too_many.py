# loses: check-read-packed
# told: one word too many
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    back = np.argsort(order)
    xs, s, ls = x[:, order], state[order].copy(), lengths[order]
    for t in range(len(x)):
        n = np.sum(ls >= t)
        s[:n] = step(xs[t, :n], s[:n])
    return s[back]
