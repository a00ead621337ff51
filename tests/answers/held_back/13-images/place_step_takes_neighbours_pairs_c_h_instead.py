# mistake: place_step takes the neighbours' pairs for (c, h) instead of (h, c): cells go into the matrix products, and outputs are what the forget gates keep
# read: right
# told: your place_step lets the gates hear c of the neighbours: they hear h. your place_step keeps h of the neighbours in c: their c is kept.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    c_left, h_left = left
    c_above, h_above = above
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    H = h_left.shape[1]
    i, f1, f2 = sigmoid(a[:, :H]), sigmoid(a[:, H : 2 * H]), sigmoid(a[:, 2 * H : 3 * H])
    g, o = np.tanh(a[:, 3 * H : 4 * H]), sigmoid(a[:, 4 * H :])
    c = f1 * c_left + f2 * c_above + i * g
    return o * np.tanh(c), c
