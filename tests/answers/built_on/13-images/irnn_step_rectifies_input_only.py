# mistake: The rectifier is applied to the input part alone and the recurrent part is added behind it, so states can be negative and W_h h acts unrectified.
# told: your irnn_step adds the state's part after the rectifier, which stands around the sum.
def irnn_step(x_t, h_prev, params):
    """h_t (N, H)."""
    W_x, W_h, b = params
    new = x_t @ W_x.T + b
    new[new < 0] = 0
    return h_prev @ W_h.T + new
