# mistake: none
def gru_step(x_t, h_prev, params):
    W_x, W_h, b_x, b_h = params
    N, H = h_prev.shape
    h_t = np.zeros((N, H))
    for k in range(N):
        for j in range(H):
            before = []
            for row in (j, H + j, 2 * H + j):
                before.append((W_x[row] @ x_t[k] + b_x[row], W_h[row] @ h_prev[k] + b_h[row]))
            (xr, hr), (xz, hz), (xn, hn) = before
            forget = sigmoid(-(xz + hz))
            h_t[k, j] = h_prev[k, j] + forget * (np.tanh(xn + sigmoid(xr + hr) * hn) - h_prev[k, j])
    return h_t
