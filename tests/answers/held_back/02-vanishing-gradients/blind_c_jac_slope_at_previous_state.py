# mistake: step_jacobian takes the slope of tanh at the state before (1 - h_prev**2) and never computes the step, instead of the slope at this step (1 - h_t**2).
# read: right
# told: your step_jacobian takes the slope at h_prev: the tanh of this step gave h_t.
def step_jacobian(x_t, h_prev, params):
    _, W_h, _ = params
    slopes = 1 - np.square(h_prev)
    return np.diag(slopes) @ W_h
