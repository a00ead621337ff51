# mistake: at a pop the candidate brings 2c (weight 4 on h = c/2) although f = 1 brings c already: c becomes 3c - kappa ...
# read: right
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 5e-07 bit, so a pop and
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    i, f, g, o = 0, 2, 4, 6
    b[i] = np.log(kappa / 2)
    W_x[i, 2] = 60
    b[f] = 40
    W_x[f, 1] = -40
    W_x[g, 0] = 20
    W_h[g] = [4, -kappa / np.tanh(1.0)]
    b[i + 1] = 40
    b[f + 1] = -40
    W_h[g + 1, 0] = 1e12
    b[o + 1] = 40
    return W_x, W_h, b
