# mistake: two: the last two gates are taken in the order o, g instead of g, o; and the forget gates are crossed, f1 on ...
# read: right
# told: your place_step exchanges candidate and output gate: the rows are i, f_1, f_2, g, o. your
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    h1, c1 = left
    h2, c2 = above
    a = x @ W_x.T + h1 @ W_1.T + h2 @ W_2.T + b
    H = c1.shape[1]
    i = sigmoid(a[:, :H])
    f1 = sigmoid(a[:, H : 2 * H])
    f2 = sigmoid(a[:, 2 * H : 3 * H])
    o = sigmoid(a[:, 3 * H : 4 * H])
    g = np.tanh(a[:, 4 * H :])
    c = f1 * c2 + f2 * c1 + i * g
    return o * np.tanh(c), c
