# mistake: c is built up inside the array of the left neighbour's cell state, which is changed, so the same question gets another answer; shows on every input
# read: right
# told: your place_step changes left in place: c *= f or c[0] = f writes into the caller's array,
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = b + x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T
    i, f1, f2, g, o = a.reshape(len(x), 5, -1).transpose(1, 0, 2)
    c = left[1]
    c *= sigmoid(f1)
    c += sigmoid(f2) * above[1]
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
