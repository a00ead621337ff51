# mistake: the new cell state is built in place in the array c of the left neighbour, which is thereby changed for whoever reads it next; the numbers of this call are right.
# read: right
# told: your place_step changes left in place: c *= f or c[0] = f writes into the caller's array,
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    (h_l, c), (h_a, c_a) = left, above
    i, f_1, f_2, g, o = np.split(x @ W_x.T + h_l @ W_1.T + h_a @ W_2.T + b, 5, axis=1)
    c *= sigmoid(f_1)
    c += sigmoid(f_2) * c_a
    c += sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
