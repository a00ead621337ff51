# mistake: measured by finite differences, but the effect of pushing unit k is stored in row k instead of column k (transposed)
# read: right
# told: your step_jacobian is transposed: row j should hold the derivatives of h_t[j].
def step_jacobian(x_t, h_prev, params):
    W_x, W_h, b = params
    eps = 1e-6
    H = len(h_prev)
    J = np.zeros((H, H))
    for k in range(H):
        push = np.zeros(H)
        push[k] = eps
        up = np.tanh(W_x @ x_t + W_h @ (h_prev + push) + b)
        down = np.tanh(W_x @ x_t + W_h @ (h_prev - push) + b)
        J[k] = (up - down) / (2 * eps)
    return J
