# mistake: step_jacobian computes the slope as 1 - tanh(h_t)^2, but h_t is the tanh already, so tanh is applied twice (the slope is too large and never falls below 1 - tanh(1)^2 = 0.42); the axis and the order are right; right only where the pre-activation is 0, and nearly so where it is small
# read: right
# told: your step_jacobian takes the tanh twice: 1 - tanh(h_t)**2 for 1 - h_t**2.
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h_t = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    slope = 1 - np.tanh(h_t) ** 2
    return np.diag(slope) @ W_h
