# mistake: adam_step squares the momentum instead of the gradient (s is fed with m_hat**2, the variance is taken of the ...
# read: right
# told: In adam_step. Of its parts, theta and s are wrong, m is right in these calls. The smallest
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    m_hat = m / (1 - 0.9**k)
    s = 0.999 * s + 0.001 * m_hat**2
    s_hat = s / (1 - 0.999**k)
    return theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
