# mistake: the state is set before the loop over the sequences, so sequence n starts from the last state of sequence n - 1 instead of its own h_0; shows with N > 1
# read: right
# told: at h[0] (with T = 2, N = 2, D = 1, H = 3). In rnn_forward. Of h of every step: only the first entry along axis 1 is right.
def rnn_forward(x, h_0, params):
    T, N = x.shape[0], x.shape[1]
    H = h_0.shape[1]
    all_h = np.zeros((T, N, H))
    last_h = np.zeros((N, H))
    state = h_0[0:1]
    for n in range(N):
        for t in range(T):
            one_input = x[t, n : n + 1]
            state = rnn_step(one_input, state, params)
            all_h[t, n] = state[0]
        last_h[n] = state[0]
    return all_h, last_h
