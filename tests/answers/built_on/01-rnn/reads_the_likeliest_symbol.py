# mistake: The network reads back the symbol with the highest score instead of the one that was drawn and written.
# told: symbol 1 of the text (with T = 2, N = 2, V = 4, H = 3). All before it are right.
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    written = np.zeros((T, N), dtype=int)
    x_t = np.eye(V)[first]
    h_t = h_0
    for t in range(T):
        h_t, scores = step(x_t, h_t)
        written[t] = choose(scores, u[t])
        best = scores.argmax(axis=1)
        x_t = np.eye(V)[best]
    return written
