# mistake: TWO: rnn_forward begins from zeros whatever h_0 is, and it returns the last state with a time axis of one, (1, N, H) instead of (N, H).
# read: right
# told: at h[0] (with T = 1, N = 1, D = 2, H = 1). In rnn_forward. Of h_t: it has 3 axes, where 2 are asked
def rnn_forward(x, h_0, params):
    state = np.zeros(h_0.shape)
    history = []
    for t in range(x.shape[0]):
        state = rnn_step(x[t, :, :], state, params)
        history.append(state[None])
    history = np.concatenate(history, axis=0)
    return history, history[-1:]
