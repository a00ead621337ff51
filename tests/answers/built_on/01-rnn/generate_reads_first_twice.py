# mistake: `first` is read once to warm up the state before the loop and again in its first step, so the state has seen it twice; all that follows is off.
# read: right
# told: your generate matches a loop that reads `first` twice.
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape

    def encode(symbols):
        return (np.arange(V)[None, :] == symbols[:, None]).astype(float)

    symbols = np.zeros((T, N), dtype=int)
    h, _ = step(encode(first), h_0)
    for t in range(T):
        previous = symbols[t - 1] if t > 0 else first
        h, scores = step(encode(previous), h)
        symbols[t] = choose(scores, u[t])
    return symbols
