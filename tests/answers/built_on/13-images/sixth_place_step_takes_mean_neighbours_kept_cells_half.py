# mistake: takes the mean of the two neighbours' kept cells (half their sum), "so that the cell does not grow"
# read: right
# told: your place_step takes the mean of what is kept: it is the sum.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    H = W_1.shape[1]
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, o = (sigmoid(a[:, j * H : (j + 1) * H]) for j in (0, 1, 2, 4))
    g = np.tanh(a[:, 3 * H : 4 * H])
    c = (f1 * left[1] + f2 * above[1]) / 2 + i * g
    return o * np.tanh(c), c
