# mistake: read_packed sorts the sentences but not their first states, so each sentence begins from another one's state
# read: right
# told: your read_packed sorts the sentences and not their first states, which belong to them.
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    xs, ls = x[:, order], lengths[order]
    s = state.copy()
    for t in range(ls[0]):
        n = (ls > t).sum()
        s[:n] = step(xs[t, :n], s[:n])
    back = np.argsort(order)
    return s[back]
