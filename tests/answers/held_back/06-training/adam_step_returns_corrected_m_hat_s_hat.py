# mistake: returns the corrected m_hat and s_hat for the next call, instead of m and s
# read: right
# told: your adam_step matches one that returns the corrected m and s: the next step would correct them again.
def adam_step(theta, gradient, m, s, k, rate):
    m = (0.9 * m + 0.1 * gradient) / (1 - 0.9**k)
    s = (0.999 * s + 0.001 * gradient**2) / (1 - 0.999**k)
    theta = theta - rate * m / (np.sqrt(s) + 1e-8)
    return theta, m, s
