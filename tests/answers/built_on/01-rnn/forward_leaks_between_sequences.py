# mistake: one sequence at a time, but the state is set from h_0 only once before the loop, so sequence n goes on from the end of sequence n - 1; wrong for N > 1.
# read: right
# told: at h[0] (with T = 2, N = 2, D = 1, H = 3). In rnn_forward. Of h of every step: only the first entry along axis 1 is right.
def rnn_forward(x, h_0, params):
    T, N, _ = x.shape
    h = np.empty((T, N, h_0.shape[-1]))
    state = h_0[:1]
    for n in range(N):
        for t in range(T):
            state = rnn_step(x[t, n : n + 1], state, params)
            h[t, n] = state[0]
    return h, h[-1].copy()
