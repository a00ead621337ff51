# mistake: each entry's difference is divided by that entry's own size and then the largest is taken. Entries that are 0 or nearly 0 have nothing but rounding in the quotient, so right gradients get errors up to 1. Shows for functions with such entries.
# read: vague
# told: of 24 gradients it judges 1 wrongly: it takes for wrong a right gradient of which some entries are 0, or nearly so.
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).standard_normal(np.shape(f(v)))
    mine = np.asarray(backward(dy, v), dtype=float)
    measured = numerical_gradient(lambda w: np.sum(dy * f(w)), v)
    pairs = zip(mine.ravel(), measured.ravel())
    return max((abs(a - b) / max(abs(a), abs(b)) if a or b else 0.0) for a, b in pairs)
