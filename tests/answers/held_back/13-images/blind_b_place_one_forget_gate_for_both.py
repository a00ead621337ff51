# mistake: place_step averages the two forget gates and multiplies both cell states with this one gate, instead of f_1 for the left and f_2 for the upper neighbour.
# read: right
# told: your place_step takes the mean of the two forget gates for both neighbours: each has its own.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    (h_l, c_l), (h_a, c_a) = left, above
    H = h_l.shape[1]
    a = x @ W_x.T + h_l @ W_1.T + h_a @ W_2.T + b
    i = sigmoid(a[:, :H])
    f = (sigmoid(a[:, H : 2 * H]) + sigmoid(a[:, 2 * H : 3 * H])) / 2
    g = np.tanh(a[:, 3 * H : 4 * H])
    o = sigmoid(a[:, 4 * H :])
    c = f * (c_l + c_a) + i * g
    return o * np.tanh(c), c
