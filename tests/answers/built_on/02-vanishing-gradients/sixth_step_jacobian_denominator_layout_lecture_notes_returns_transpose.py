# mistake: denominator layout of the lecture notes: returns the transpose, entry (j, k) is dh_{t,k}/dh_{prev,j}
# read: right
# told: your step_jacobian is transposed: row j should hold the derivatives of h_t[j].
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    a = W_x @ x_t + W_h @ h_prev + b
    slope = 1 - np.tanh(a) ** 2
    return W_h.T @ np.diag(slope)
