# mistake: row k of the result is filled with the derivatives by h_prev[k], so the Jacobian is transposed; and a second one, the bias is left out of the step, so the slopes are wrong for b not 0.
# read: right
# told: your step_jacobian leaves out b: the slope depends on it.
# told: your step_jacobian is transposed
def step_jacobian(x_t, h_prev, params):
    A, B, bias = params
    new = np.tanh(A.dot(x_t) + B.dot(h_prev))
    slope = 1 - new * new
    jac = np.zeros_like(B)
    for k in range(len(h_prev)):
        jac[k] = slope * B[:, k]
    return jac
