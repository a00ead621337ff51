# mistake: returns the transpose W_h^T diag(1 - h_t^2), which carries gradients back, where the Jacobian diag(1 - h_t^2) W_h is asked: entry (j, k) is dh_{t,k}/dh_{t-1,j}; right only where diag(1 - h^2) W_h is symmetric, such as H = 1
# read: right
# told: your step_jacobian is transposed: row j should hold the derivatives of h_t[j].
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    a = np.dot(W_x, x_t) + np.dot(W_h, h_prev) + b
    slopes = np.diag(1 - np.tanh(a) ** 2)
    return W_h.T.dot(slopes)
