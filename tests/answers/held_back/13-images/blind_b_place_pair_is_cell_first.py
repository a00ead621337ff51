# mistake: place_step takes the pairs of the neighbours as (c, h) and returns (c, h) too, where they are (h, c).
# read: vague
def place_step(x, left, above, params):
    W_x, W_1, W_2, b = params
    c_left, h_left = left
    c_above, h_above = above
    total = x @ W_x.T + h_left @ W_1.T + h_above @ W_2.T + b
    N = len(x)
    i, f_1, f_2, g, o = total.reshape(N, 5, -1).transpose(1, 0, 2)
    c_new = c_left * sigmoid(f_1) + c_above * sigmoid(f_2) + np.tanh(g) * sigmoid(i)
    h_new = np.tanh(c_new) * sigmoid(o)
    return c_new, h_new
