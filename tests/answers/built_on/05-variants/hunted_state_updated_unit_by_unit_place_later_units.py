# mistake: the state is updated unit by unit in place, so that later units read new states (gru)
# told: In gru_step. Only the first entry along axis 1 is right
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    h = h_prev.copy()
    for j in range(H):
        r = sigmoid(x_t @ W_x[j] + b_x[j] + h @ W_h[j] + b_h[j])
        z = sigmoid(x_t @ W_x[H + j] + b_x[H + j] + h @ W_h[H + j] + b_h[H + j])
        n = np.tanh(x_t @ W_x[2 * H + j] + b_x[2 * H + j] + r * (h @ W_h[2 * H + j] + b_h[2 * H + j]))
        h[:, j] = (1 - z) * n + z * h[:, j]
    return h
