# mistake: averages what the two neighbours leave (a factor 1/2), so that the cell does not grow with two of them; the formula adds them
# read: right
# told: your place_step takes the mean of what is kept: it is the sum.
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f1, f2, g, o = np.split(a, 5, axis=1)
    kept = 0.5 * (sigmoid(f1) * left[1] + sigmoid(f2) * above[1])
    c = kept + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
