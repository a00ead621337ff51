# mistake: the error is relative entry by entry (each difference over its own entry), so entries near 0 spoil it
# read: right
# told: your gradient_error matches one that divides each entry's difference by that entry: one that is 0, or nearly so, holds nothing but rounding.
def gradient_error(f, backward, v, seed=0):
    rng = np.random.default_rng(seed)
    dy = rng.normal(size=np.shape(f(v)))
    a = backward(dy, v)
    n = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    return float(np.max(np.abs(a - n) / (np.abs(a) + np.abs(n) + 1e-300)))
