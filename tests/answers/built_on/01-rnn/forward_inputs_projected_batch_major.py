# mistake: to get all input products at once x is reshaped as if it were (N, T, D), and sliced along its second axis, so steps and sequences are mixed up; right for N = 1 or T = 1 only.
# read: vague
def rnn_forward(x, h_0, params):
    """The recurrent network over a sequence: x (T, N, D), h_0 (N, H) -> h of every step (T, N, H), h_T (N, H)."""
    W_x, W_h, b = params
    nt, nb, nd = x.shape
    nh = h_0.shape[1]
    ax = x.reshape(nb * nt, nd) @ W_x.T + b
    ax = ax.reshape(nb, nt, nh)
    h = np.zeros((nt, nb, nh))
    hp = h_0
    for t in range(nt):
        hp = np.tanh(ax[:, t, :] + hp @ W_h.T)
        h[t, :, :] = hp
    return h, hp.copy()
