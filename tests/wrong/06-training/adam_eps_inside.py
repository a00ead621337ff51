# loses: check-adam-step
# told: with the 1e-8 inside the root
def adam_step(theta, gradient, m, s, k, rate):
    m = m + 0.1 * (gradient - m)
    s = s + 0.001 * (gradient**2 - s)
    scale = np.sqrt(s / (1 - 0.999**k) + 1e-8)
    return theta - rate * (m / (1 - 0.9**k)) / scale, m, s
