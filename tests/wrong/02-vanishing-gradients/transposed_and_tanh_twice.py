# loses: check-step-jacobian
# told: is transposed
# told: takes the tanh twice
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    dtanh = lambda v: 1 - np.tanh(v) ** 2
    return W_h.T @ np.diag(dtanh(h))
