# mistake: step_jacobian multiplies entry (j, k) of W_h by the slope of unit k (the column) instead of the slope of unit j (the row).
# read: right
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j belongs to row j.
def step_jacobian(x_t, h_prev, params):
    Wx, Wh, bias = params
    H = len(bias)
    h = np.tanh(Wx.dot(x_t) + Wh.dot(h_prev) + bias)
    J = np.zeros((H, H))
    for j in range(H):
        for k in range(H):
            J[j, k] = Wh[j, k] * (1.0 - h[k] * h[k])
    return J
