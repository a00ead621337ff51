# loses: check-generate
# told: x_t should be one-hot
def generate(first, h_0, u, V, step, choose):
    out = []
    x = first
    for u_t in u:
        h_0, s = step(x, h_0)
        x = choose(s, u_t)
        out.append(x)
    return np.stack(out)
