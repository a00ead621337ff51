# mistake: TWO: In stack_params a pop adds the top bit instead of taking it away (the weight from the second unit to the first one's candidate is positive); and the second unit reads the first with a weight of 1000 only, too small for numbers of the size of 1e-8, so it shows next to nothing.
# read: right
# told: the second unit does not yet show the sign of the first unit's c after a rest.
def stack_params():
    W_x, W_h, b = zeros(D=3, H=2)
    (i1, _), (f1, f2), (g1, g2) = ((2 * k, 2 * k + 1) for k in range(3))
    low = -18.0
    kappa = 1 / (1 + np.exp(-low))
    b[i1], W_x[i1, 2] = low, -low
    b[f2] = -40
    W_x[g1, 0] = 40
    W_h[g1, 0], W_h[g1, 1] = 30, 8 * kappa / (0.5 * np.tanh(0.5))
    W_h[g2, 0] = 1000
    return W_x, W_h, b
