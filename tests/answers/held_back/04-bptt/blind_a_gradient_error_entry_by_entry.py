# mistake: gradient_error divides each entry's difference by that entry's own size and takes the largest quotient, instead of dividing the largest difference by the one largest entry of both arrays, so entries that are 0 or nearly so make a right gradient look wrong.
# read: right
# told: of 24 gradients it judges 1 wrongly: it takes for wrong a right gradient of which some entries are 0
def gradient_error(f, backward, v, seed=0):
    rng = np.random.RandomState(seed)
    dy = rng.randn(*np.shape(f(v)))
    analytic = np.asarray(backward(dy, v))
    numeric = numerical_gradient(lambda u: np.sum(dy * f(u)), v)
    worst = 0.0
    for a, n in zip(analytic.ravel(), numeric.ravel()):
        if a != n:
            worst = max(worst, abs(a - n) / max(abs(a), abs(n)))
    return float(worst)
