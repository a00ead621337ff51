# mistake: goes on to the end of x, and calls step with no rows where all sentences are over (once for each t, all at once)
# told: your read_packed calls step with no rows where all sentences are over
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    xs, s = x[:, order], state[order].copy()
    for t in range(len(x)):
        alive = int(np.sum(lengths > t))
        s[:alive] = step(xs[t, :alive], s[:alive])
    out = np.empty_like(s)
    out[order] = s
    return out
