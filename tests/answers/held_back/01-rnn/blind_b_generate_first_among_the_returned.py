# mistake: generate puts first at the head of the result and draws only T - 1 symbols, so the last row of u is not used.
# read: right
# told: your generate matches a loop that is one step late: it begins with `first` and leaves the last symbo
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    text = np.zeros((T, N), dtype=int)
    text[0] = first
    h = h_0
    for t in range(1, T):
        h, scores = step(np.eye(V)[text[t - 1]], h)
        text[t] = choose(scores, u[t - 1])
    return text
