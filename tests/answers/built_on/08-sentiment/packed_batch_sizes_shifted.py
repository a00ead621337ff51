# mistake: the numbers of sentences still alive come from a reversed cumsum over bincount(lengths), which at t counts lengths >= t and not > t; the entry for length 0 was not dropped, so every sentence shorter than the longest reads one word of padding
# read: right
# told: your read_packed reads one word too many: a sentence of length 3 has words at t = 0, 1 a
def read_packed(step, x, lengths, state):
    order = np.argsort(-lengths, kind="stable")
    batch_sizes = np.bincount(lengths)[::-1].cumsum()[::-1]
    xs, states = x[:, order], state[order]
    for t in range(lengths.max()):
        n = batch_sizes[t]
        states = np.concatenate([step(xs[t, :n], states[:n]), states[n:]])
    inverse = np.empty_like(order)
    inverse[order] = np.arange(len(order))
    return states[inverse]
