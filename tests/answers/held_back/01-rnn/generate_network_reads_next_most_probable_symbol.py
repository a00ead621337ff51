# mistake: the network reads next the most probable symbol instead of the one that was drawn
# read: right
# told: symbol 1 of the text (with T = 2, N = 2, V = 4, H = 3). All before it are right. In generate. The second time that you call step, it is give
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    out = np.zeros((T, N), dtype=int)
    h, read = h_0, first
    for t in range(T):
        h, scores = step(np.eye(V)[read], h)
        out[t] = choose(scores, u[t])
        read = scores.argmax(axis=1)
    return out
