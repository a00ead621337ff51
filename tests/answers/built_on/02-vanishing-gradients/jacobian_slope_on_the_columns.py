# mistake: the slope of tanh is taken at the column k, the old unit, and not at the row j, the unit that is squashed; shows once H > 1.
# read: right
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j belon
def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one tanh step: x_t (D,), h_prev (H,), params (W_x, W_h, b)."""
    W_x, W_h, b = params
    h = np.tanh(W_x @ x_t + W_h @ h_prev + b)
    s = 1.0 - h * h
    return np.einsum("jk,k->jk", W_h, s)
