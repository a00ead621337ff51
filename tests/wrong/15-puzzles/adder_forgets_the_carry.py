# loses: check-adder
# told: would hold if unit 3 read h of unit 3
def adder_params():
    W_x, W_h, b = np.zeros((3, 2)), np.zeros((3, 3)), np.zeros(3)
    W_x[2] = 40
    W_x[1] = W_h[1, 2] = 0.001
    W_h[0] = [0, 20000, -40]
    return W_x, W_h, b
