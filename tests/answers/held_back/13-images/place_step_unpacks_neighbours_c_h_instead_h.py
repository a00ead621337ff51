# mistake: unpacks the neighbours as (c, h) instead of (h, c): the cell states go through the weights, and the hidden states are what is kept
# read: right
# told: your place_step lets the gates hear c of the neighbours: they hear h. your place_step keeps h of the neighbours in c: their c is kept.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    c_left, h_left = left
    c_above, h_above = above
    a = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    i, f1, f2, g, o = np.split(a, 5, axis=1)
    c = sigmoid(f1) * c_left + sigmoid(f2) * c_above + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
