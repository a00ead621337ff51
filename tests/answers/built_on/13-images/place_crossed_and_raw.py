# mistake: two at once: the forget gates are crossed (f_1 on the cell above, f_2 on the left one), and h is sigma(o) times c itself, without its tanh; the first shows where the two c differ, the second where c is not small.
# read: right
# told: where c is made, f_1 and f_2 have changed places
# told: tanh is left out
def affine(parts, weights, b):
    """b plus the sum of all parts, each by its matrix."""
    return b + sum(part @ W.T for part, W in zip(parts, weights))


def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    *matrices, b = params
    h_neighbours, c_neighbours = zip(above, left)
    a = affine((x, h_neighbours[1], h_neighbours[0]), matrices, b)
    i, f_1, f_2, g, o = np.hsplit(a, 5)
    written = sigmoid(i) * np.tanh(g)
    c = written
    for f, c_prev in zip((f_1, f_2), c_neighbours):
        c = c + sigmoid(f) * c_prev
    h = sigmoid(o) * c
    return h, c
