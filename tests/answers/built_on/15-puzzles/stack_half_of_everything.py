# mistake: two: pop forgets that h of the first unit is only c / 2 (alpha is half of what it must be, so c is not doubled but multiplied by 1.5), and the second unit's candidate reads h with too small a weight to saturate, so its h depends on the depth and is about 0
# read: right
# told: the second unit does not yet show the sign of the first unit's c after a rest.
guess_depth = 50  # your guess, a number


def stack_params():
    """(W_x, W_h, b) of an LSTM that keeps a stack of bits; unit 2 shows the top. The inputs are (bit, push, pop)."""
    W_x, W_h, b = zeros(3, 2)
    (i, i2), (f, f2), (g, g2), _ = np.arange(8).reshape(4, 2)
    bit, push, pop = range(3)
    kappa = 2.0**-20
    logit = lambda y: np.log(y / (1 - y))
    b[i], W_x[i, pop] = logit(kappa / 2), -logit(kappa / 2)
    b[f], W_x[f, push] = 50, -50
    W_x[g, bit] = 50
    # i = 1/2: half of (2 c - 2 kappa top)
    W_h[g] = 2, -2 * kappa / (0.5 * np.tanh(0.5))
    b[f2], W_h[g2, 0] = -50, 1e5
    return W_x, W_h, b
