# mistake: TWO: gru_before_step overwrites the old state with r * h_prev, so that the mixture carries on the reset state too, and the mixture is the other way round, z on the candidate and 1 - z on the state.
# read: right
# told: In gru_before_step. In yours stands, with the right numbers, n; what comes next, the part of h_t tha
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = W_h.shape[1]
    h = h_prev
    gates = sigmoid(x_t @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    h = r * h
    n = np.tanh(x_t @ W_x[2 * H :].T + h @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * h + z * n
