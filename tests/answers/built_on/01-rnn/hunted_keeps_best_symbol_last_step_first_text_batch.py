# mistake: keeps the best symbol of the last step for the first text of the batch: u[t, 0] where u[t] belongs only for t > 0
# told: symbol 1 of the text (with T = 2, N = 2, V = 4, H = 3). All before it are right
def generate(first, h_0, u, V, step, choose):
    out = np.zeros_like(u, dtype=int)
    s, h = first, h_0
    for t in range(len(u)):
        h, scores = step(np.eye(V)[s], h)
        out[t] = choose(scores, u[t])
        s = out[t - 1]
    return out
