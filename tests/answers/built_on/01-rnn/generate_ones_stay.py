# mistake: the one-hot buffer is made once and never cleared, so the network reads all symbols so far at once; shows from the second symbol on that differs from the ones read before
# read: right
# told: your generate matches a loop whose one-hot vectors are never cleared: they keep a 1 for
def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    inputs = np.zeros((N, V))
    output = []
    current = first
    h = h_0
    for t in range(T):
        for n in range(N):
            inputs[n, current[n]] = 1.0
        h, scores = step(inputs.copy(), h)
        current = choose(scores, u[t])
        output.append(current)
    return np.array(output)
