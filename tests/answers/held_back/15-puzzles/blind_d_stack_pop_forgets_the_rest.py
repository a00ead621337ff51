# mistake: In stack_params the forget gate of the first unit is always half open, also at the rest after each push and pop, but the weights of a pop are those of c -> 2 c - kappa * top, as if c stayed at a rest: after one pop the sign is still right, but c is four times too small, and after a second pop the bit that is shown is wrong.
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.25 c + 7.615e-09 bit, so a pop and its re
def stack_params():
    W_x, W_h, b = zeros(D=3, H=2)
    kappa = 1 / (1 + np.exp(18))
    shown = np.tanh(0.5) / 2
    b[0], W_x[0, 2] = -18, 18  # i of the stack: half open at a pop
    b[3] = -40  # f of the reader
    W_x[4, 0] = 40  # g of the stack: the bit
    # c / 2 is kept, 1/2 * (6 * c / 2) = 3/2 c is added; minus kappa for the top
    W_h[4] = 6, -2 * kappa / shown
    W_h[5, 0] = 1e14  # g of the reader: the sign
    return W_x, W_h, b
