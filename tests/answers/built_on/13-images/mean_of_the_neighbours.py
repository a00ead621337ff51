# mistake: what is kept of the two neighbours is averaged (a factor of 1/2 that is not in the equation); shows where a cell state of a neighbour is not 0
# read: right
# told: your place_step takes the mean of what is kept: it is the sum.
def place_step(x, left, above, params):
    h, c = np.stack([left, above], axis=1)
    W_x, *W, b = params
    a = np.einsum("nd,jd->nj", x, W_x) + np.einsum("snk,sjk->nj", h, np.array(W)) + b
    i, f1, f2, g, o = np.split(a, 5, axis=1)
    kept = np.mean(sigmoid(np.array([f1, f2])) * c, axis=0)
    c = kept + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
