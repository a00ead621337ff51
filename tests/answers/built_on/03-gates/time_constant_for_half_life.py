# mistake: f^n = 1/e is solved instead of f^n = 1/2, so the bias gives a time constant of n steps and not a half-life.
# told: your forget_bias matches the bias for 1/e after n steps, not a half.
def forget_bias(n):
    n = np.asarray(n, dtype=float)
    f = np.exp(-1 / n)
    return np.log(f) - np.log(-np.expm1(-1 / n))
