# mistake: the work array for the state is h_0 itself and is filled in place, so h_0 is overwritten with h_T; the results of the first call are right, those of a second call with the same h_0 are not.
# read: right
# told: your rnn_forward changes h_0 in place: c *= f or c[0] = f writes into the caller's array
def rnn_forward(x, h_0, params):
    """The recurrent network over a sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T (N, H)."""
    nt, nb = x.shape[0], x.shape[1]
    nh = h_0.shape[1]
    h = np.zeros((nt, nb, nh))
    work = h_0
    for t in range(nt):
        work[:, :] = rnn_step(x[t], work, params)
        h[t, :, :] = work
    return h, work.copy()
