# mistake: a is reshaped to (N, H, 5), so the rows are taken in turns instead of in blocks of H; right for H = 1 only
# read: right
# told: your place_step takes every fifth row for a gate: the rows of a gate stand together.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, g, o = np.moveaxis(a.reshape(len(a), -1, 5), -1, 0)
    c = sigmoid(f1) * left[1] + sigmoid(f2) * above[1] + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
