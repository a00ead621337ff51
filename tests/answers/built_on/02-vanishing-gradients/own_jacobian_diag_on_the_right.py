# mistake: W_h times the diagonal
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j belongs to row j.
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    return W_h @ np.diag(1 - h * h)
