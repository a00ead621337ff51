# loses: check-adam-step
# told: without the corrections for the start at 0
def adam_step(theta, gradient, m, s, k, rate):
    b1, b2, eps = 0.9, 0.999, 1e-8
    m = b1 * m + (1 - b1) * gradient
    s = b2 * s + (1 - b2) * gradient * gradient
    return theta - rate * m / (np.sqrt(s) + eps), m, s
