# loses: check-place-step
# told: divides by the sum of the gates
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    a = x @ W_x.T + left[0] @ W_1.T + above[0] @ W_2.T + b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    s = sigmoid(f_1) + sigmoid(f_2) + sigmoid(i)
    c = (sigmoid(f_1) * left[1] + sigmoid(f_2) * above[1] + sigmoid(i) * np.tanh(g)) / s
    return sigmoid(o) * np.tanh(c), c
