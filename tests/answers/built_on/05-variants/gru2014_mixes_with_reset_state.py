# mistake: gru_before_step overwrites its copy of h_prev by r * h_prev and then mixes with that, so h_t = (1 - z) n + z r h_prev instead of z h_prev; the candidate n is right, and all is right where r is 1, z is 0 or h_prev is 0
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    h = h_prev.copy()
    gates = sigmoid(x_t @ W_x[: 2 * H].T + h @ W_h[: 2 * H].T + b[: 2 * H])
    r, z = gates[:, :H], gates[:, H:]
    h = r * h
    n = np.tanh(x_t @ W_x[2 * H :].T + h @ W_h[2 * H :].T + b[2 * H :])
    return n + z * (h - n)
