# mistake: TWO: f_1 and f_2 go to the other neighbour; c is the mean of the kept ones
# told: your place_step exchanges the two forget gates: the first is for the left. your place_step takes the
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    i, f1, f2, g, o = np.split(x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b, 5, axis=1)
    kept = (sigmoid(f1) * above[1] + sigmoid(f2) * left[1]) / 2
    c = kept + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c
