# loses: check-place-step
# told: takes the larger of what is kept: it is
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    (h_l, c_l), (h_a, c_a) = left, above
    a = x @ W_x.T + h_l @ W_1.T + h_a @ W_2.T + b
    H = h_l.shape[1]
    i, f1, f2, g, o = (a[:, k * H : (k + 1) * H] for k in range(5))
    c = np.maximum(sigmoid(f1) * c_l, sigmoid(f2) * c_a) + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
