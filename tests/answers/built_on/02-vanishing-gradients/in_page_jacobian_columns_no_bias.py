# mistake: two: b is forgotten in the pre-activation, and the slopes scale the columns (W_h @ diag)
# read: right
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev)
    return W_h @ np.diag(1 - h * h)
