# mistake: gru_step sums inputs and state for all three blocks and then adds r (W_h^n h + b_h^n) to that sum in the candidate, so the state's share enters n twice, once without the reset gate; right only where W_h^n h_prev + b_h^n = 0, such as h_prev = 0 with b_h^n = 0; r and z are right
# read: right
# told: your h_t matches a GRU whose candidate reads W_hn h_prev + b_hn twice: whole, and scaled
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    H = h_prev.shape[1]
    from_state = h_prev @ W_h.T + b_h
    a = x_t @ W_x.T + b_x + from_state
    r, z = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
    n = np.tanh(a[:, 2 * H :] + r * from_state[:, 2 * H :])
    return n + z * (h_prev - n)
