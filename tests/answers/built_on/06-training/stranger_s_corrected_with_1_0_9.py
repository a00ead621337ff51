# mistake: TWO: s is corrected with 1 - 0.9^k instead of 1 - 0.999^k, and the 1e-8 stands inside the square root
# read: vague
# told: In adam_step. Of its parts, theta is wrong, m and s are right in these calls. Nowhere in
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m_hat = m / (1 - 0.9**k)
    s_hat = s / (1 - 0.9**k)
    return theta - rate * m_hat / np.sqrt(s_hat + 1e-8), m, s
