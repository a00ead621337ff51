# loses: check-generate
# told: whose one-hot vectors are never cleared
def generate(first, h_0, u, V, step, choose):
    N = len(first)
    h, k = h_0, first
    x = np.zeros((N, V))
    out = []
    for u_t in u:
        x[np.arange(N), k] = 1
        h, s = step(x, h)
        k = choose(s, u_t)
        out.append(k)
    return np.array(out)
