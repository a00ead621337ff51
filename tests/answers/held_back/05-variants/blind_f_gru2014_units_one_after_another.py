# mistake: gru_before_step updates the state unit by unit in one array, so that the gates and candidates of later units see the new values of the earlier units instead of h_prev.
# read: right
# told: In gru_before_step. Only the first entry along axis 1 is right. With W_h at zero your answers are ri
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    N, H = h_prev.shape
    h = h_prev.copy()
    ax = x_t @ W_x.T + b
    for n in range(N):
        r = sigmoid(ax[n, :H] + W_h[:H] @ h[n])
        for j in range(H):
            z = sigmoid(ax[n, H + j] + np.dot(W_h[H + j], h[n]))
            cand = np.tanh(ax[n, 2 * H + j] + np.dot(W_h[2 * H + j], r * h[n]))
            h[n, j] = (1 - z) * cand + z * h[n, j]
    return h
