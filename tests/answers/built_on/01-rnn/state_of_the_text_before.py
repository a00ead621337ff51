# mistake: The texts are written one after the other and the state is not set back to the text's own h_0, so each text begins in the last state of the one before.
# told: In generate. It stops: ValueError: step: x_t should be one
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    texts = np.zeros((T, N), dtype=int)
    h = h_0[:1]
    for n in range(N):
        symbol = first[n : n + 1]
        for t in range(T):
            h, scores = step(np.eye(V)[symbol], h)
            symbol = choose(scores, u[t, n : n + 1])
            texts[t, n] = symbol[0]
    return texts
