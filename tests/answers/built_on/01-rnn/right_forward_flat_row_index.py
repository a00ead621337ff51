# mistake: none, the states are written into a preallocated array through a flat index of rows t*N + n, and the state handed on is read back from it
def rnn_forward(x, h_0, params):
    """The recurrent network over a sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T (N, H)."""
    nt, nb, nd = x.shape
    nh = h_0.shape[1]
    buf = np.empty(((nt + 1) * nb, nh))
    i0 = 0
    buf[i0 : i0 + nb] = h_0
    for t in range(nt):
        buf[i0 + nb : i0 + 2 * nb] = rnn_step(x[t], buf[i0 : i0 + nb].copy(), params)
        i0 = i0 + nb
    last = buf[i0 : i0 + nb].copy()
    return buf[nb:].reshape(nt, nb, nh), last
