# mistake: gradient_error divides each difference by its own entry and takes the largest quotient, instead of the largest difference by the largest entry: a right gradient that has entries of nearly 0 (say a 1e-9th of the largest) gets an error far above 1e-6 from the rounding of the differences; the verdict is right where no entry is small against the largest, and where both entries are exactly 0
# read: vague
# told: of 24 gradients it judges 1 wrongly: it takes for wrong a right gradient of which some entries are 0, or nearly so.
def gradient_error(f, backward, v, seed=0):
    dy = np.random.default_rng(seed).standard_normal(np.shape(f(v)))
    analytic = np.asarray(backward(dy, v))
    numeric = numerical_gradient(lambda w: np.sum(dy * f(w)), v)
    worst = 0.0
    for a, n in zip(analytic.ravel(), numeric.ravel(), strict=True):
        size = max(abs(a), abs(n))
        if size > 0:
            worst = max(worst, abs(a - n) / size)
    return worst
