# loses: check-step-jacobian
# told: multiplies column k by the slope of unit k
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h_t = np.tanh(W_x.dot(x_t) + W_h.dot(h_prev) + b)
    return W_h * (1 - h_t**2)
