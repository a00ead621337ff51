# mistake: two: (1) stack_params: the weight with which the candidate of unit 1 takes the top away is kappa, as if unit 2 showed 1 and -1, while it shows less than 0.5 in size, so a pop takes too little of the top away; (2) stack_params: the forget gate of unit 2 is left half open, so it mixes the old sign into the new one: it does not come on at the rest where the top changes from -1 to 1 (going off happens to be right), and what it shows of a top changes in size
# read: right
# told: the second unit does not yet show the sign of the first unit's c after a rest.
def stack_params():
    """Unit 1 is the stack, unit 2 looks at its sign."""
    kappa = 1e-4
    W_x, W_h, b = zeros(3, 2)
    BIT, PUSH, POP = range(3)
    i, f, g = 0, 2, 4
    b[f], W_x[f, PUSH] = 40, -40
    b[i] = np.log(kappa / 2)
    W_x[i, POP] = 50
    W_x[g, BIT] = 30
    W_h[g] = 2, -kappa
    b[i + 1] = 40
    W_h[g + 1, 0] = 1e4 / kappa
    return W_x, W_h, b
