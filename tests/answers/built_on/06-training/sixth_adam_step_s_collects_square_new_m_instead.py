# mistake: two: s collects the square of the new m instead of the square of the gradient; and the bias corrections use k + 1, as if k counted from 0
# read: right
# told: your adam_step matches one that takes the square of m into s: it is the square of the gradient. your adam_step matches one that counts one s
def adam_step(theta, gradient, m, s, k, rate):
    b1, b2 = 0.9, 0.999
    m = b1 * m + (1 - b1) * gradient
    s = b2 * s + (1 - b2) * m**2
    m_hat = m / (1 - b1 ** (k + 1))
    s_hat = s / (1 - b2 ** (k + 1))
    return theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
