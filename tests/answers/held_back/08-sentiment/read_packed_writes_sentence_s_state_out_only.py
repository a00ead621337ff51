# mistake: read_packed writes a sentence's state out only when a later step finds it finished, and forgets to write those still alive at the last step (no flush after the loop)
# read: vague
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths)
    xs, ls = x[:, order], lengths[order]
    s = state[order]
    out = state.copy()
    t = 0
    while True:
        alive = int((ls > t).sum())
        out[order[alive : len(s)]] = s[alive:]
        s = s[:alive]
        if t == ls.max() - 1:
            s = step(xs[t, :alive], s)
            break
        s = step(xs[t, :alive], s)
        t += 1
    return out
