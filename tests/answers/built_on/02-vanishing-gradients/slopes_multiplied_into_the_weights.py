# mistake: the slopes are multiplied into W_h in place, so params are changed and a second call gives another answer; on every input
# read: right
# told: your step_jacobian changes params in place: c *= f or c[0] = f writes into the caller's
def step_jacobian(x_t, h_prev, params):
    U, J, b = params
    slope = 1 - np.tanh(U @ x_t + J @ h_prev + b) ** 2
    np.multiply(J, slope[:, None], out=J)
    return J
