# mistake: the rows are taken in the order i, f1, f2, o, g (candidate last), as other books have it
# read: right
# told: your place_step exchanges candidate and output gate: the rows are i, f_1, f_2, g,
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, o, g = np.split(a, 5, axis=1)
    i, f1, f2, o = (sigmoid(gate) for gate in (i, f1, f2, o))
    c = f1 * left[1] + f2 * above[1] + i * np.tanh(g)
    h = o * np.tanh(c)
    return h, c
