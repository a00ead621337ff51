# mistake: The two forget gates are a softmax over the pair, so that they add up to 1, instead of each being a sigmoid of its own pre-activation.
# told: In place_step. In yours stand, with the right numbers, a, i and o; nowhere stand those of the part of c that is made of f_1 and left.
def place_step(x, left, above, params):
    """One place of an LSTM in two dimensions -> h, c, each (N, H)."""
    W_x, W_1, W_2, b = params
    h_1, c_1 = left
    h_2, c_2 = above
    a = x @ W_x.T + h_1 @ W_1.T + h_2 @ W_2.T + b
    i, f_1, f_2, g, o = np.split(a, 5, axis=1)
    share = sigmoid(f_1 - f_2)
    c = share * c_1 + (1 - share) * c_2 + sigmoid(i) * np.tanh(g)
    h = sigmoid(o) * np.tanh(c)
    return h, c
