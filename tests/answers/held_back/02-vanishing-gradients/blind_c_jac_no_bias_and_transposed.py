# mistake: TWO: step_jacobian leaves the bias b out of the pre-activation, and it returns the transposed Jacobian (row k, column j; the matrix that a gradient is multiplied by).
# read: right
# told: your step_jacobian leaves out b: the slope depends on it. your step_jacobian is transposed: row j sh
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, _b = params
    pre = np.einsum("hd,d->h", W_x, x_t) + np.einsum("hk,k->h", W_h, h_prev)
    sech2 = 1 / np.cosh(pre) ** 2
    return np.einsum("hk,h->kh", W_h, sech2)
