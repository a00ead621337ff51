# mistake: gru_step squeezes its result, so that a batch of one sequence (or a single unit) comes back without that axis.
# read: right
# told: In gru_step. The numbers are right; an axis of length 1 is missing or too many: () where (1, 1) is a
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = W_h.shape[1]
    new = []
    for x, h in zip(x_t, h_prev):
        a, q = W_x @ x + b_x, W_h @ h + b_h
        r = sigmoid(a[:H] + q[:H])
        z = sigmoid(a[H : 2 * H] + q[H : 2 * H])
        n = np.tanh(a[2 * H :] + r * q[2 * H :])
        new.append((1 - z) * n + z * h)
    return np.squeeze(np.array(new))
