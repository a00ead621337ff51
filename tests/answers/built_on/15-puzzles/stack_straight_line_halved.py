# mistake: the candidate of a pop reads h of the first unit with weight 1, as if h were c; but h is half of c (output gate half open), so a pop gives 1.5 c - kappa top instead of 2 c - kappa top, and bits below the top come back wrong.
# read: right
# told: a pop does not undo a push. A push and its rest make c =
def stack_params():
    kappa = 1e-6
    W_x, W_h, b = zeros(3, 2)
    i, f, g, o = (slice(2 * k, 2 * k + 2) for k in range(4))
    shown = 0.5 * np.tanh(1.0)
    W_x[g] = [[20, 0, 0], [0, 0, 0]]
    W_h[g] = [[1, -kappa / shown], [1e11, 0]]
    W_x[i] = [[0, 0, 40], [0, 0, 0]]
    b[i] = np.log(kappa / 2), 30
    W_x[f] = [[0, -30, 0], [0, 0, 0]]
    b[f] = 30, -30
    return W_x, W_h, b
