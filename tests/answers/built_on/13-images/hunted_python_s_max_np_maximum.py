# mistake: Python's max for np.maximum
# told: your irnn_step asks whether an array is true, as `if`, `and`, max and min do, and it holds many answers. Whether one was given is asked by `
def irnn_step(x_t, h_prev, params):
    W_x, W_h, b = params
    return max(0, x_t @ W_x.T + h_prev @ W_h.T + b)
