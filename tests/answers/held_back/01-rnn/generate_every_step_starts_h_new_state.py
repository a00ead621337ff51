# mistake: two: every step starts from h_0 (the new state is thrown away), and u[0] is used at every step instead of u[t]
# read: right
# told: your generate matches a loop whose state never advances: each step starts from h_0. your generate matches a loop that uses the first u at ev
def generate(first, h_0, u, V, step, choose):
    now = first
    text = []
    for _ in range(u.shape[0]):
        h, scores = step(np.eye(V)[now], h_0)
        now = choose(scores, u[0])
        text.append(now)
    return np.array(text)
