# mistake: the Jacobian is not worked out but measured by a one-sided difference with a step of 1e-4, which is off by some 1e-6 to 1e-4 wherever tanh is curved.
# read: right
# told: In step_jacobian. In yours stands, with the right numbers, h_t; what comes next, the par
def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one tanh step: x_t (D,), h_prev (H,), params (W_x, W_h, b)."""
    W_x, W_h, b = params
    nh = h_prev.shape[0]
    a = W_x @ x_t + W_h @ h_prev + b
    h = np.tanh(a)
    eps = 1.0e-4
    J = np.zeros((nh, nh))
    for k in range(nh):
        J[:, k] = (np.tanh(a + eps * W_h[:, k]) - h) / eps
    return J
