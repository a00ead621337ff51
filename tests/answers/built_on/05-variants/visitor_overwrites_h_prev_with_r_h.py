# mistake: overwrites h_prev with r * h_prev for the candidate, so the final mixture keeps the reset state instead of ...
# read: right
# told: your h_t matches a GRU whose reset gate also scales the h_prev that is carried on.
def gru_before_step(x_t, h_prev, params):
    W_x, W_h, b = params
    Wxr, Wxz, Wxn = np.split(W_x, 3)
    Whr, Whz, Whn = np.split(W_h, 3)
    br, bz, bn = np.split(b, 3)
    r = sigmoid(x_t @ Wxr.T + h_prev @ Whr.T + br)
    z = sigmoid(x_t @ Wxz.T + h_prev @ Whz.T + bz)
    h_prev = r * h_prev
    n = np.tanh(x_t @ Wxn.T + h_prev @ Whn.T + bn)
    return (1 - z) * n + z * h_prev
