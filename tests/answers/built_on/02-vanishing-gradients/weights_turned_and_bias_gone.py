# mistake: two: the pre-activation contracts W_h over its first index (W_h.T @ h_prev), and it has no bias; shows if W_h is not symmetric, or b is not 0
# read: right
# told: In step_jacobian. At the calls that go wrong, a change of b changes nothing in your answer, and it s
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, _ = params
    a = np.einsum("jd,d->j", W_x, x_t) + np.einsum("kj,k->j", W_h, h_prev)
    return (1 - np.tanh(a) ** 2)[:, None] * W_h
