# loses: nothing
def adder_params():
    W_x, W_h, b = np.zeros((4, 2)), np.zeros((4, 4)), np.zeros(4)
    W_x[1:] = W_h[1:, 2:3] = 10  # at least one 1, at least two (the carry), all three
    b[1:] = 20, 0, -20
    W_h[0, 1:] = 10, -10, 10
    return W_x, W_h, b
