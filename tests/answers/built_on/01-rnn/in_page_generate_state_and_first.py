# mistake: two: `first` is row 0 of the result (and the last symbol is lost), and every step starts from h_0
# read: right
# told: symbol 0 of the text (with T = 1, N = 1, V = 3, H = 2). In generate. The first time that
def generate(first, h_0, u, V, step, choose):
    out = np.zeros(u.shape, dtype=int)
    out[0] = first
    for t in range(1, len(u)):
        h, scores = step(np.eye(V)[out[t - 1]], h_0)
        out[t] = choose(scores, u[t])
    return out
