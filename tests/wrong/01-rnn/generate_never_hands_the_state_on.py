# loses: check-generate
# told: whose state never advances
def generate(first, h_0, u, V, step, choose):
    out = []
    symbols = first
    for u_t in u:
        h_t, scores = step(np.eye(V)[symbols], h_0)
        symbols = choose(scores, u_t)
        out.append(symbols)
    return np.stack(out)
