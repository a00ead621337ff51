# mistake: The denominator is the largest entry with its sign, not the largest absolute entry: where large entries are negative the error is far too large or itself negative.
# told: In gradient_error. The smallest call that goes wrong: gradient_error(square, noted,
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).normal(size=np.shape(f(v)))
    mine = np.asarray(backward(dy, v), dtype=float)
    numbers = numerical_gradient(lambda w: np.sum(dy * f(w)), v)
    difference = np.abs(mine - numbers).max()
    if difference == 0:
        return 0.0
    return float(difference / max(mine.max(), numbers.max()))
