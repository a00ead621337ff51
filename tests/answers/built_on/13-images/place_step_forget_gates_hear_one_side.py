# mistake: place_step: each forget gate hears only its own neighbour: f_1 lacks W_2 h_above, f_2 lacks W_1 h_left; wrong inside a picture, right at the borders (where left or above is all zeros, h and c)
# read: wrong
def place_step(x, left, above, params):
    """Five blocks of rows, each with the neighbours that it hears."""
    W_x, W_1, W_2, b = params
    (h_left, c_left), (h_above, c_above) = left, above
    H = h_left.shape[1]

    def block(k, hears_left=True, hears_above=True):
        part = slice(k * H, (k + 1) * H)
        a = x @ W_x[part].T + b[part]
        if hears_left:
            a = a + h_left @ W_1[part].T
        if hears_above:
            a = a + h_above @ W_2[part].T
        return a

    i = sigmoid(block(0))
    f_1 = sigmoid(block(1, hears_above=False))
    f_2 = sigmoid(block(2, hears_left=False))
    g = np.tanh(block(3))
    o = sigmoid(block(4))
    c = f_1 * c_left + f_2 * c_above + i * g
    return o * np.tanh(c), c
