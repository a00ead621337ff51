# mistake: stack_params: a pop doubles c but forgets to take the top bit away (g of unit 1 does not read unit 2), so after a pop the top still shows the bit that should be gone; right while bits are only pushed, and after a pop if the bit below is the same as the one popped.
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 5e-05 bit, so a pop and
def stack_params():
    W_x, W_h, b = zeros(3, 2)
    kappa = 1e-4
    tiny = np.log(kappa / 2 / (1 - kappa / 2))
    # unit 1: the stack
    W_x[0, 2], b[0] = 20 - tiny, tiny
    W_x[2, 1], b[2] = -20, 20
    W_x[4, 0], W_h[4, 0] = 20, 2
    # unit 2: the sign of the stack
    b[1], b[3], b[7] = 20, -20, 20
    W_h[5, 0] = 2000 / kappa
    return W_x, W_h, b
