# mistake: the slope is written as 1 / cosh(a)^2, right on paper, but cosh^2 overflows for |a| above 355 and NumPy warns there.
# read: nothing
# told: in step_jacobian, which makes NumPy warn when it is given an array (5,), an array (4,), (an array (4, 5), an array (4, 4), an array (4,)): R
def step_jacobian(x_t, h_prev, params):
    """dh_t/dh_prev (H, H) of one tanh step: x_t (D,), h_prev (H,), params (W_x, W_h, b)."""
    W_x, W_h, b = params
    nh = b.shape[0]
    J = np.zeros((nh, nh))
    for j in range(nh):
        a = np.dot(W_x[j], x_t) + np.dot(W_h[j], h_prev) + b[j]
        J[j, :] = W_h[j, :] / np.cosh(a) ** 2
    return J
