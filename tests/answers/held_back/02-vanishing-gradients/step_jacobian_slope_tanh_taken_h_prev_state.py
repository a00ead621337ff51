# mistake: the slope of tanh is taken from h_prev (the state before the step), not from h_t
# read: right
# told: your step_jacobian takes the slope at h_prev: the tanh of this step gave h_t.
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    return np.diag(1 - h_prev**2) @ W_h
