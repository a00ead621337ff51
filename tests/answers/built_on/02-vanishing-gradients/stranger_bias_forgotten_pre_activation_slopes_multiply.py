# mistake: TWO: the bias is forgotten in the pre-activation, and the slopes multiply the columns of W_h instead of the rows
# read: right
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j belongs
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev)
    return W_h * (1 - h**2)
