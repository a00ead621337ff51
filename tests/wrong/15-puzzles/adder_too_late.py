# loses: check-adder
# told: comes two steps late
def adder_params():
    W_x, W_h, b = np.zeros((5, 2)), np.zeros((5, 5)), np.zeros(5)
    W_x[3, 0] = W_x[4, 1] = 20  # both bits are noted first
    W_h[2, 2:] = 20
    W_h[1, 2:] = 0.001
    W_h[0, 1:3] = 20000, -40
    return W_x, W_h, b
