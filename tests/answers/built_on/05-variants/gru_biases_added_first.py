# mistake: both biases are added up front, so b_h of the candidate is not scaled by r; shows wherever the candidate rows of b_h are not 0
# read: right
# told: your h_t matches a GRU whose reset gate leaves out b_hn: it scales the product and its
def gru_step(x_t, h_prev, params):
    """One step of the GRU, reset after the product: x_t (N, D), h_prev (N, H), params (W_x, W_h, b_x, b_h) -> h_t."""
    W_x, W_h, *biases = params
    bias = sum(biases)
    A = np.split(x_t @ W_x.T + bias, 3, axis=1)
    B = np.split(h_prev @ W_h.T, 3, axis=1)
    r, z = (sigmoid(A[k] + B[k]) for k in (0, 1))
    n = np.tanh(A[2] + r * B[2])
    return n + z * (h_prev - n)
