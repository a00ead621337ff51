# mistake: a neighbour whose h is all zeros is taken for a border, and its c left out
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, g, o = np.split(a, 5, axis=1)
    c = sigmoid(i) * np.tanh(g)
    if left[0].any():
        c = c + sigmoid(f1) * left[1]
    if above[0].any():
        c = c + sigmoid(f2) * above[1]
    return sigmoid(o) * np.tanh(c), c
