# loses: check-step-jacobian
# told: which is the sigmoid's
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(np.matmul(W_x, x_t) + np.matmul(W_h, h_prev) + b)
    J = np.zeros_like(W_h)
    for j in range(len(h)):
        for k in range(len(h)):
            J[j, k] = h[j] * (1 - h[j]) * W_h[j, k]
    return J
