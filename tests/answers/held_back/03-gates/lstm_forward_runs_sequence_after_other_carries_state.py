# mistake: runs one sequence after the other and carries the state of one sequence on into the next (only the first starts from its own initial state)
# read: vague
def lstm_forward(x, state, params):
    T, N, D = x.shape
    h, c = state[0][:1], state[1][:1]
    H = h.shape[1]
    hs = np.zeros((T, N, H))
    cs = np.zeros((N, H))
    for n in range(N):
        for t in range(T):
            h, c = lstm_step(x[t, n : n + 1], (h, c), params)
            hs[t, n] = h[0]
        cs[n] = c[0]
    return hs, (hs[-1], cs)
