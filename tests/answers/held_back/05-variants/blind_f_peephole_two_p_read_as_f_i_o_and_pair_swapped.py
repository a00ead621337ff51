# mistake: TWO: peephole_step reads the peepholes in the order f, i, o instead of i, f, o, and returns (c_t, h_t) instead of (h_t, c_t).
# read: right
# told: your state matches an LSTM whose peepholes are stacked f, i, o: here p is i, f, o. your function ret
def peephole_step(x_t, state, params):
    h_prev, c_prev = state
    W_x, W_h, b, p = params
    p = p.reshape(3, -1)
    pre = (x_t @ W_x.T + h_prev @ W_h.T + b).reshape(len(x_t), 4, -1)
    f = sigmoid(pre[:, 1] + c_prev * p[0])
    i = sigmoid(pre[:, 0] + c_prev * p[1])
    g = np.tanh(pre[:, 2])
    c_t = np.add(np.multiply(f, c_prev), np.multiply(i, g))
    o = sigmoid(pre[:, 3] + c_t * p[2])
    return c_t, o * np.tanh(c_t)
