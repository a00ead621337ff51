# mistake: two: f_1 stands at the cell state above and f_2 at the left one, and h = sigmoid(o) c without the tanh; shows with cell states of neighbours that are not 0, and wherever c is not 0
# read: right
# told: where c is made, f_1 and f_2 have changed places
# told: tanh is left out
def place_step(x, left, above, params):
    (h1, c1), (h2, c2) = left, above
    W_x, W_1, W_2, b = params
    H = W_1.shape[1]
    a = x @ W_x.T + h1 @ W_1.T + h2 @ W_2.T + b
    block = lambda k: a[:, k * H : (k + 1) * H]
    c = sigmoid(block(1)) * c2 + sigmoid(block(2)) * c1 + sigmoid(block(0)) * np.tanh(block(3))
    return sigmoid(block(4)) * c, c
