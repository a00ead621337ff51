# mistake: TWO: half_life takes the gate for the share that is thrown away and uses 1 - sigmoid(b) as what is kept each step; and forget_bias returns the gate's value 2^(-1/n) and not the bias, the logit of it.
# read: right
# told: your half_life matches the half-life of 1 - f: the sign of b is turned. your forget_bias matches the
guess_steps = 5


def half_life(b):
    # forget gate sigmoid(b): this share is forgotten, the rest, sigmoid(-b), survives
    log_rest = -np.logaddexp(0, b)
    return np.log(0.5) / log_rest


def forget_bias(n):
    return np.power(0.5, 1.0 / np.asarray(n, dtype=float))
