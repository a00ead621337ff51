# mistake: slope of tanh taken as 1 - tanh(h)^2 although h is already the tanh: tanh applied twice
# read: right
# told: your step_jacobian takes the tanh twice: 1 - tanh(h_t)**2 for 1 - h_t**2.
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    slope = 1 - np.tanh(h) ** 2
    return np.diag(slope) @ W_h
