# mistake: kappa is taken for the i gate of a push, so a pop takes away only half of the top
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 1e-06 bit, so a pop and
guess_depth = 50


def stack_params():
    W_x, W_h, b = zeros(3, 2)
    i, f, g = 0, 2, 4
    kappa = 1e-6
    b[i] = np.log(kappa / (1 - kappa))
    W_x[i, 2] = 40 - b[i]
    b[f], W_x[f, 1] = 40, -40
    W_x[g, 0] = 40
    W_h[g] = 2, -kappa / (0.5 * np.tanh(0.5))
    b[f + 1] = -40
    W_h[g + 1, 0] = 1e12
    return W_x, W_h, b
