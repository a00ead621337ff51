# mistake: adam_step puts the epsilon inside the root, sqrt(s_hat + 1e-8), which is wrong for gradients as small as 1e-8
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside.
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m_hat = m / (1 - 0.9**k)
    s_hat = s / (1 - 0.999**k)
    theta = theta - rate * m_hat / np.sqrt(s_hat + 1e-8)
    return theta, m, s
