# mistake: s is the running mean of the square of the new m, not of the gradient
# read: right
# told: your adam_step matches one that takes the square of m into s: it is the square of the
def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam; theta, gradient, m and s have one shape, any -> theta, m, s after the step."""
    m = m + 0.1 * (gradient - m)
    s = s + 0.001 * (m**2 - s)
    m_hat = m / (1 - 0.9**k)
    s_hat = s / (1 - 0.999**k)
    return theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
