# mistake: tanh is applied twice: h is already tanh(a), and the slope is taken as 1 - tanh(h)^2, so the slopes never fall below 0.42.
# read: right
# told: your step_jacobian takes the tanh twice: 1 - tanh(h_t)**2 for 1 - h_t**2.
def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one tanh step: x_t (D,), h_prev (H,), params (W_x, W_h, b)."""
    W_x, W_h, b = params
    nh = b.shape[0]
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    D = np.zeros((nh, nh))
    for j in range(nh):
        D[j, j] = 1.0 - np.tanh(h[j]) ** 2
    return D @ W_h
