# loses: nothing
def one_hot(symbols, V):
    out = np.zeros(symbols.shape + (V,), dtype=np.float32)
    for place in np.ndindex(symbols.shape):
        out[place][symbols[place]] = 1
    return out


def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    N, H = h_prev.shape
    h_t = np.empty((N, H))
    for n in range(N):
        for k in range(H):
            a = b[k]
            for d in range(x_t.shape[1]):
                a += W_x[k, d] * x_t[n, d]
            for m in range(H):
                a += W_h[k, m] * h_prev[n, m]
            h_t[n, k] = np.tanh(a)
    return h_t


def rnn_forward(x, h_0, params):
    if len(x) == 0:
        return np.empty((0, *h_0.shape)), h_0
    h, h_T = rnn_forward(x[:-1], h_0, params)
    h_T = rnn_step(x[-1], h_T, params)
    return np.concatenate([h, h_T[None]]), h_T


def generate(first, h_0, u, V, step, choose):
    T, N = u.shape
    read = [first]
    for t in range(T):
        h_0, scores = step((read[-1][:, None] == np.arange(V)).astype(float), h_0)
        read.append(choose(scores, u[t]))
    return np.array(read[1:])
