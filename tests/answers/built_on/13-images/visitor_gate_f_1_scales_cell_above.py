# mistake: two: the gate f_1 scales the cell above and f_2 the left one (swapped), and h = sigmoid(o) * c without the tanh
# read: right
# told: your place_step exchanges the two forget gates: the first is for the left. your place_step
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    h_left, c_left = left
    h_above, c_above = above
    H = h_left.shape[1]
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    i = sigmoid(a[:, 0:H])
    f_1 = sigmoid(a[:, H : 2 * H])
    f_2 = sigmoid(a[:, 2 * H : 3 * H])
    g = np.tanh(a[:, 3 * H : 4 * H])
    o = sigmoid(a[:, 4 * H : 5 * H])
    c = f_1 * c_above + f_2 * c_left + i * g
    return o * c, c
