# loses: check-step-jacobian
# told: the slope of tanh is missing
def step_jacobian(x_t, h_prev, params):
    _, W_h, _ = params
    return W_h
