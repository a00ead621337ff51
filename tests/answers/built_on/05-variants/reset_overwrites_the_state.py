# mistake: The reset multiplies h_prev in place, so the caller's state is changed and the final mixture keeps the reset state r * h_prev instead of h_prev.
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    gates = sigmoid(x_t @ W_x[: 2 * H].T + h_prev @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    h_prev *= r
    n = np.tanh(x_t @ W_x[2 * H :].T + h_prev @ W_h[2 * H :].T + b[2 * H :])
    return (1 - z) * n + z * h_prev
