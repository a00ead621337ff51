# mistake: two mistakes: the rows of o and g are taken in the order i, f, o, g, so the toggle sits in the output gate and the candidate is the constant; and the forget bias of 3 lets the state fade over a run of zeros.
# read: right
# told: a 0 changes the first unit: after a 1 its h is 0.761, and 1.31e-10 after a 0 that follows.
def parity_params():
    W_x = np.zeros((4, 1))
    W_h = np.zeros((4, 1))
    b = np.zeros(4)
    i, f, o, g = range(4)
    W_x[i], b[i] = 24, -12
    W_x[f], b[f] = -24, 3
    W_h[g], b[g] = -40, 8
    b[o] = 10
    return W_x, W_h, b
