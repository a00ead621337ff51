# mistake: gru_before_step puts the reset gate into the matrix (W_n diag(r)) and takes r of the first sequence of the batch for all sequences.
# read: right
# told: In gru_before_step. Only the first entry along axis 0 is right. With W_h or h_prev at zero your answ
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    H = h_prev.shape[1]
    W_r, W_z, W_n = W_h[:H], W_h[H : 2 * H], W_h[2 * H :]
    U_r, U_z, U_n = W_x[:H], W_x[H : 2 * H], W_x[2 * H :]
    b_r, b_z, b_n = b[:H], b[H : 2 * H], b[2 * H :]
    r = sigmoid(np.dot(x_t, U_r.T) + np.dot(h_prev, W_r.T) + b_r)
    z = sigmoid(np.dot(x_t, U_z.T) + np.dot(h_prev, W_z.T) + b_z)
    # W_n (r * h) = (W_n diag(r)) h: one product of matrices
    W_reset = np.multiply(W_n, r[0])
    n = np.tanh(np.dot(x_t, U_n.T) + np.dot(h_prev, W_reset.T) + b_n)
    return n - z * n + z * h_prev
