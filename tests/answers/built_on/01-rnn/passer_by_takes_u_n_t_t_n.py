# mistake: takes u for (N, T) instead of (T, N): as many steps as u has columns, and u[:, t] is handed to choose
# read: right
# told: In generate. The second time that you call pick, it is given 0.5173334576 in u_t, where
def generate(first, h_0, u, V, step, choose):
    N, T = u.shape
    symbols, h = first, h_0
    out = []
    for t in range(T):
        h, scores = step(np.eye(V)[symbols], h)
        symbols = choose(scores, u[:, t])
        out.append(symbols)
    return np.array(out)
