# mistake: takes n as the time constant, after which 1/e is left (f = e^(-1/n)), not one half
# read: right
# told: your forget_bias matches the bias for 1/e after n steps, not a half.
def forget_bias(n):
    n = np.asarray(n, dtype=float)
    return -np.log(np.expm1(1 / n))
