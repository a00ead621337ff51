# mistake: returns the symbols drawn but reads on with the symbols of the highest scores; shows where a drawn symbol is not the likeliest and T > 1
# read: right
# told: symbol 1 of the text (with T = 2, N = 2, V = 4, H = 3). All before it are right. In
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    written = np.zeros((T, N), dtype=int)
    reading = np.array(first)
    state = h_0
    for t in range(T):
        x_t = np.zeros((N, V))
        for n in range(N):
            x_t[n, reading[n]] = 1.0
        state, scores = step(x_t, state)
        written[t] = choose(scores, u[t])
        for n in range(N):
            reading[n] = np.argmax(scores[n])
    return written
