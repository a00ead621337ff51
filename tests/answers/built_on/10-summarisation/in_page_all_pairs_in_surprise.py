# mistake: surprise indexes p[counts][:, outputs[counts]], which is each step with the word of every step, not its own
# read: right
# told: your surprise looks up the words of all steps at every step: each step has its own
def mixture(scores, shares, source, g, size):
    N, V = scores.shape
    e = np.exp(scores - scores.max(axis=1, keepdims=True))
    p = np.zeros((N, size))
    p[:, :V] = g[:, None] * e / e.sum(axis=1, keepdims=True)
    columns = np.broadcast_to(np.arange(N), source.shape)
    np.add.at(p, (columns, source), (1 - g) * shares)
    return p


def surprise(p, outputs, counts):
    due = p[counts][:, outputs[counts]]
    return -np.mean(np.log(due))
