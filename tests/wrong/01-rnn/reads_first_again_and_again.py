# loses: check-generate
# told: must read the symbol that it has just drawn
def generate(first, h_0, u, V, step, choose):
    x = np.eye(V)[first]
    out = []
    for t in range(len(u)):
        h_0, scores = step(x, h_0)
        out.append(choose(scores, u[t]))
    return np.stack(out)
