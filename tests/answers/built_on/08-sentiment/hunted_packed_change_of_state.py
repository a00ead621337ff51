# mistake: returns the change of the state, after less before; equal lengths come in another order than ours, as they may
def read_packed(step, x, lengths, state):
    order = np.argsort(lengths, kind="stable")[::-1]
    xs, s = x[:, order], state[order].copy()
    for t in range(lengths.max()):
        alive = int(np.sum(lengths > t))
        s[:alive] = step(xs[t, :alive], s[:alive])
    out = np.empty_like(s)
    out[order] = s
    return out - state
