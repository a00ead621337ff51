# mistake: the array holds T + 1 states with h_0 first, and its first T are returned, so row t is the state before step t: h_0 is in it and h_T is not (the final state is right).
# read: right
# told: your rnn_forward matches a loop that collects h before the step: the outputs are one ste
def rnn_forward(x, h_0, params):
    """The recurrent network over a sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T (N, H)."""
    nt, nb = x.shape[0], x.shape[1]
    nh = h_0.shape[1]
    h = np.zeros((nt + 1, nb, nh))
    h[0, :, :] = h_0
    for t in range(nt):
        h[t + 1, :, :] = rnn_step(x[t, :, :], h[t, :, :], params)
    return h[:nt, :, :], h[nt, :, :].copy()
