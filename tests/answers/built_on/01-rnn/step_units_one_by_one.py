# mistake: units are updated in place, so later units see the new values of earlier ones instead of h_prev; shows with H > 1 and W_h with entries below the diagonal
# read: wrong
# told: what W_h is multiplied by: with W_h at zero all is right, and with it even a bias alone
def rnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    N, D = x_t.shape
    H = W_h.shape[0]
    h = np.array(h_prev, dtype=float)
    for n in range(N):
        for i in range(H):
            total = b[i]
            for d in range(D):
                total = total + W_x[i, d] * x_t[n, d]
            for j in range(H):
                total = total + W_h[i, j] * h[n, j]
            h[n, i] = np.tanh(total)
    return h
