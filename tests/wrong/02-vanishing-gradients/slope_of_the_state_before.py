# loses: check-step-jacobian
# told: takes the slope at h_prev
def step_jacobian(x_t, h_prev, params):
    return np.diag(1 - h_prev**2) @ params[1]
