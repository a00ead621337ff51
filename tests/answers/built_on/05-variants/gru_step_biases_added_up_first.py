# mistake: b_x and b_h are added up to one bias for all rows, so the candidate's b_h stands outside of the reset gate: n = tanh(W_x x + b_x + b_h + r * (W_h h)). Shows where the candidate's b_h is not 0.
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its b
def gru_step(x_t, h_prev, params):
    W_x, W_h, *biases = params
    H = h_prev.shape[1]
    rows = [slice(k * H, (k + 1) * H) for k in range(3)]
    from_x, from_h = x_t @ W_x.T + sum(biases), h_prev @ W_h.T
    r, z = (sigmoid(from_x[:, s] + from_h[:, s]) for s in rows[:2])
    n = np.tanh(from_x[:, rows[2]] + r * from_h[:, rows[2]])
    return z * h_prev + (1 - z) * n
