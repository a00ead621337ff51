# mistake: the slope of tanh is 1 - h_prev^2 and not 1 - h_t^2, a stale variable: the state before the step in place of the one after; right where h_t and h_prev have the same squares; the slope is on the right index
# read: right
# told: your step_jacobian takes the slope at h_prev: the tanh of this step gave h_t.
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    J = np.empty((len(h), len(h)))
    for j in range(len(h)):
        slope = 1 - h_prev[j] ** 2
        J[j] = slope * W_h[j]
    return J
