# mistake: the logit is upside down, log((1 - f) / f): the sign of the bias is wrong
# read: right
# told: your forget_bias matches the right number with the wrong sign.
def forget_bias(n):
    n = np.asarray(n, dtype=float)
    return np.log(np.expm1(np.log(2) / n))
