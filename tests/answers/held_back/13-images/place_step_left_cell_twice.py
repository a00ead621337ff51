# mistake: place_step multiplies the second forget gate with the cell of the left neighbour again (copied line) instead of that of the upper one; right where both neighbours have the same c, as in the first corner where both are zeros
# read: right
# told: your place_step keeps the cell state from the left twice: the second forget gate is for
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    h_1, c_1 = left
    h_2, c_2 = above
    a = x @ W_x.T + h_1 @ W_1.T + h_2 @ W_2.T + b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    kept_1 = sigmoid(f_1) * c_1
    kept_2 = sigmoid(f_2) * c_1
    c = kept_1 + kept_2 + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
