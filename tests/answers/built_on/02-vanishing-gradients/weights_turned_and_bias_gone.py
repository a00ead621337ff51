# mistake: two: the pre-activation contracts W_h over its first index (W_h.T @ h_prev), and it has no bias; shows if W_h is not symmetric, or b is not 0
# read: right
# told: your step_jacobian leaves out b: the slope depends on it. Besides, where h_t is made, W_h is transposed
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, _ = params
    a = np.einsum("jd,d->j", W_x, x_t) + np.einsum("kj,k->j", W_h, h_prev)
    return (1 - np.tanh(a) ** 2)[:, None] * W_h
