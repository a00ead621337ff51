# mistake: the rate is divided by the root of k
# told: In adam_step. Of its parts, theta is wrong, m and s are right in these calls. A small call that goes
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient * gradient
    rate = rate / np.sqrt(k)
    return theta - rate * (m / (1 - 0.9**k)) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8), m, s
