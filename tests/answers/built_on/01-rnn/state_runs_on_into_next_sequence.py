# mistake: In the loop over the batch the state is set only once, so each sequence begins in the final state of the one before it instead of in its own h_0.
# told: at h[0] (with T = 2, N = 2, D = 1, H = 3). In rnn_forward. Of the first part: only the
def rnn_forward(x, h_0, params):
    T, N, D = x.shape
    out = np.zeros((T, N, h_0.shape[1]))
    h_t = h_0[0:1]
    for n in range(N):
        for t in range(T):
            h_t = rnn_step(x[t, n : n + 1], h_t, params)
            out[t, n] = h_t[0]
    return out, out[-1]
