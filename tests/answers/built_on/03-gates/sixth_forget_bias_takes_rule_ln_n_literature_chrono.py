# mistake: forget_bias takes the rule ln(n - 1) of the literature (chrono initialisation: a time constant of n, f = 1 - 1/n) for the half-life
# read: right
# told: your forget_bias matches ln(n - 1), which is the bias of a time constant of n, not of the half-life.
def forget_bias(n):
    # sigma(b) = 1 - 1/n
    return np.log(np.asarray(n) - 1.0)
