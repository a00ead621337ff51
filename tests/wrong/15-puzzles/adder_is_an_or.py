# loses: check-adder
# told: unit of yours keeps the carry
def adder_params():
    W_x, W_h, b = np.zeros((2, 2)), np.zeros((2, 2)), np.zeros(2)
    W_x[1], b[1] = 20, 20
    W_h[0, 1] = 20
    return W_x, W_h, b
