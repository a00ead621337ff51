# mistake: the slope is 1 - h_prev**2, of the state before the step, instead of the new state h_t; wrong in general.
# read: right
# told: your step_jacobian takes the slope at h_prev: the tanh of this step gave h_t.
def step_jacobian(x_t, h_prev, params):
    W_in, W_rec, bias = params
    slopes = 1.0 - np.square(h_prev)
    return np.diag(slopes) @ W_rec
