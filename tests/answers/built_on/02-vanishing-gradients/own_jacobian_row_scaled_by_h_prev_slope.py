# mistake: slopes of the old state
# told: your step_jacobian takes the tanh twice: 1 - tanh(h_t)**2 for 1 - h_t**2. Besides, where slope is ma
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    return (1 - np.tanh(h_prev) ** 2)[:, None] * W_h
