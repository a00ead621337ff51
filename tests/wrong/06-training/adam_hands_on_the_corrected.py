# loses: check-adam-step
# told: returns the corrected m and s
def adam_step(theta, gradient, m, s, k, rate):
    m = (0.9 * m + 0.1 * gradient) / (1 - 0.9**k)
    s = (0.999 * s + 0.001 * gradient**2) / (1 - 0.999**k)
    return theta - rate * m / (np.sqrt(s) + 1e-8), m, s
