# mistake: f_1 for both
# told: your place_step gives the numbers that come out if, where c is made, f_1 stands where f_2 belongs (f
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    H = a.shape[1] // 5
    i, f = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H])
    g, o = np.tanh(a[:, 3 * H : 4 * H]), sigmoid(a[:, 4 * H :])
    c = f * (left[1] + above[1]) + i * g
    return o * np.tanh(c), c
