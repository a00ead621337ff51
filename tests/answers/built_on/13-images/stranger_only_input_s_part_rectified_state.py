# mistake: only the input's part is rectified; the state before is added outside of the rectifier
# read: right
# told: your irnn_step adds the state's part after the rectifier, which stands around the sum.
def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.maximum(0, x_t @ W_x.T + b) + h_prev @ W_h.T
