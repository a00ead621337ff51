# mistake: stack_params: kappa is 0.5 and not tiny, so the tanh of the candidate and of h are no straight lines over the size of c and a pop does not give exactly 2c - kappa top; right for pushes (up to six bits) and for stacks of up to four bits, wrong on the way down for some stacks of five bits and most stacks of six
# read: vague
# told: a pop does not undo a push. A push and its rest make c = 0.5 c + 0.25 bit, so a pop and its rest should make c = 2 c - 0.5 top; with two bit
def stack_params():
    """push: c/2 + kappa/2 bit; pop: 2c - kappa top; rest: c."""
    kappa = 0.5
    shown = 0.5 * np.tanh(1)
    W_x, W_h, b = zeros(3, 2)
    i, f, g, o = (np.array([0, 1]) + 2 * k for k in range(4))
    b[f[0]], W_x[f[0], 1] = 40, -40
    b[f[1]] = -40
    half = np.log(kappa / 2 / (1 - kappa / 2))
    b[i] = -40, 40
    W_x[i[0]] = 0, 40 + half, 80
    W_x[g[0], 0] = 30
    W_h[g[0]] = 2, -kappa / shown
    W_h[g[1], 0] = 1e4
    return W_x, W_h, b
