# mistake: tanh is built from exp(2a), which overflows for pre-activations above about 355, so rows of nan where the slope should be 0
# read: right
# told: In step_jacobian. Some of your numbers are NaN: such come from a division by 0, the logarithm of 0, the root of a number below 0, an exponen
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    e = np.exp(2 * (np.einsum("jd,d->j", W_x, x_t) + np.einsum("jk,k->j", W_h, h_prev) + b))
    th = (e - 1) / (e + 1)
    return np.einsum("j,jk->jk", 1 - th * th, W_h)
