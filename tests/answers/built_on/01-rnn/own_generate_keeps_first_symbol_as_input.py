# mistake: every step reads `first` again
# told: your generate matches a loop that reads `first` at every step: it must read the symbol that it has j
def generate(first, h_0, u, V, step, choose):
    out, h = [], h_0
    for u_t in u:
        h, scores = step(np.eye(V)[first], h)
        out.append(choose(scores, u_t))
    return np.array(out)
