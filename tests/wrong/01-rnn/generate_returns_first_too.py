# loses: check-generate
# told: returns `first` too
def generate(first, h_0, u, V, step, choose):
    out, h = [first], h_0
    for u_t in u:
        h, s = step(np.eye(V)[out[-1]], h)
        out.append(choose(s, u_t))
    return np.stack(out)
