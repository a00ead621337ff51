# mistake: overwrites h_prev by r * h_prev for the candidate and then mixes with this reset state instead of h_prev
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    W_xr, W_xz, W_xn = np.split(W_x, 3)
    W_hr, W_hz, W_hn = np.split(W_h, 3)
    b_r, b_z, b_n = np.split(b, 3)
    r = sigmoid(x_t @ W_xr.T + h_prev @ W_hr.T + b_r)
    z = sigmoid(x_t @ W_xz.T + h_prev @ W_hz.T + b_z)
    h_prev = r * h_prev
    n = np.tanh(x_t @ W_xn.T + h_prev @ W_hn.T + b_n)
    return (1 - z) * n + z * h_prev
