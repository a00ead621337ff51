# mistake: stack (two): at a push the forget gate is shut (all older bits are wiped) instead of half open; and at a pop the top is added instead of subtracted
# read: right
# told: a push and its rest make c = 1e-06 c + 5e-07 bit: of what lay below, too little is kept for a pop to find it again.
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    v = np.tanh(1.0)
    b[0] = np.log(kappa / 2)
    W_x[0, 2] = 60
    b[2] = 40
    W_x[2, 1] = -80
    W_x[4, 0] = 20
    W_h[4] = [2, kappa / v]
    b[1] = 40
    b[3] = -40
    W_h[5, 0] = 1e6 / kappa
    b[7] = 40
    return W_x, W_h, b
