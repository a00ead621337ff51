# mistake: two: generate gives h_0 to every step instead of handing the new state on (right only if step does not depend on the state); and the result begins with `first` and lacks the last symbol drawn, so all rows are one too late (at T = 1 the result is just `first`)
# read: right
# told: your generate matches a loop whose state never advances: each step starts from h_0. your
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    text = np.zeros((T, N), dtype=int)
    text[0] = first
    for t in range(1, T):
        x_t = np.eye(V)[text[t - 1]]
        h_t, scores = step(x_t, h_0)
        text[t] = choose(scores, u[t - 1])
    return text
