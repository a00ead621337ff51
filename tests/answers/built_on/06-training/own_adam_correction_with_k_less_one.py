# mistake: TWO: the bias correction uses k - 1 except at the first step, eps inside the root
# told: in your adam_step stand the numbers that come out if, where m_hat is made, k - 1 stands where k belo
def adam_step(theta, gradient, m, s, k, rate):
    m = m + 0.1 * (gradient - m)
    s = s + 0.001 * (gradient * gradient - s)
    j = max(k - 1, 1)
    m_hat, s_hat = m / (1 - 0.9**j), s / (1 - 0.999**j)
    return theta - rate * m_hat / np.sqrt(s_hat + 1e-8), m, s
