# mistake: the bias is added twice, once with each neighbour
# read: right
# told: your place_step gives the numbers that come out if, where a is made, b counts twice.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    h_l, c_l = left
    h_a, c_a = above
    H = c_l.shape[1]
    from_left = h_l @ W_1.T + b
    from_above = h_a @ W_2.T + b
    a = x @ W_x.T + from_left + from_above
    i, f1, f2 = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g, o = np.tanh(a[:, 3 * H : 4 * H]), sigmoid(a[:, 4 * H :])
    c = f1 * c_l + f2 * c_a + i * g
    return o * np.tanh(c), c
