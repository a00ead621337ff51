# loses: check-place-step
# told: f_1 stands where f_2 belongs
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    (h_1, c_1), (h_2, c_2) = left, above
    a = x @ W_x.T + h_1 @ W_1.T + h_2 @ W_2.T + b
    H = h_1.shape[1]
    i, f_1, f_2, g, o = (a[:, k * H : (k + 1) * H] for k in range(5))
    c = sigmoid(f_1) * c_1 + sigmoid(f_1) * c_2 + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
