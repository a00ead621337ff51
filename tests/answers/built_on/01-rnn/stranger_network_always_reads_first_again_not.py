# mistake: the network always reads `first` again, not the symbol it has just written
# read: right
# told: your generate matches a loop that reads `first` at every step: it must read the symbol that
def generate(first, h_0, u, V, step, choose):
    h = h_0
    x = np.eye(V)[first]
    out = []
    for u_t in u:
        h, scores = step(x, h)
        out.append(choose(scores, u_t))
    return np.array(out)
