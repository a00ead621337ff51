# mistake: two: step_jacobian multiplies the slopes onto the columns of W_h (slope of unit k, entry j, k) instead of onto its rows; and the bias is forgotten when the step is computed, so the slopes are those of other sums; entirely right at H = 1 with b = 0, or where W_h is diagonal and b = 0; with b = 0 only the slopes' axis is wrong
# read: right
# told: your step_jacobian multiplies column k by the slope of unit k: the slope of unit j belon
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    h_t = np.tanh(W_x @ x_t + W_h @ h_prev)
    slopes = 1 - h_t**2
    return W_h * slopes
