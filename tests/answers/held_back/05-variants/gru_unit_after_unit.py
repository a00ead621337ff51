# mistake: gru_step computes the units one after the other and overwrites h as it goes, so unit k reads the NEW h of units 0 ... k - 1 instead of h_prev; unit 0 is always right, so all of it at H = 1, and where W_h has no weights from a unit to a later one (0 below the diagonal of each block)
# read: right
# told: In gru_step. Only the first entry along axis 1 is right. With W_h at zero your answers are right
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    h = np.array(h_prev, dtype=float)
    for k in range(H):
        rows = [k, H + k, 2 * H + k]
        from_x = x_t @ W_x[rows].T + b_x[rows]
        from_h = h @ W_h[rows].T + b_h[rows]
        r = sigmoid(from_x[:, 0] + from_h[:, 0])
        z = sigmoid(from_x[:, 1] + from_h[:, 1])
        n = np.tanh(from_x[:, 2] + r * from_h[:, 2])
        h[:, k] = (1 - z) * n + z * h[:, k]
    return h
