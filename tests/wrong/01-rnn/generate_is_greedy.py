# loses: check-generate
# told: takes the highest score at every step
def generate(first, h_0, u, V, step, choose):
    k, h, out = first, h_0, []
    for _ in u:
        h, s = step(np.eye(V)[k], h)
        k = np.argmax(s, axis=1)
        out.append(k)
    return np.stack(out)
