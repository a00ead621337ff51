# loses: check-generate
# told: that reads the scores after the first step
def generate(first, h_0, u, V, step, choose):
    out = []
    x, h = np.eye(V)[first], h_0
    for u_t in u:
        h, s = step(x, h)
        k = choose(s, u_t)
        out.append(k)
        x = s
    return np.array(out)
