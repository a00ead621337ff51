# mistake: The bias corrections are drawn together into the rate, while 1e-8 is added to the root of the uncorrected s: in the first steps it is too large by 1 / sqrt(1 - 0.999^k), which shows where gradients are as small as 1e-8.
# told: your adam_step matches one that adds the 1e-8 to the root of s as it is: it belongs to
def adam_step(theta, gradient, m, s, k, rate):
    m_new = 0.9 * m + 0.1 * gradient
    s_new = 0.999 * s + 0.001 * gradient * gradient
    alpha = rate * np.sqrt(1 - 0.999**k) / (1 - 0.9**k)
    return theta - alpha * m_new / (np.sqrt(s_new) + 1e-8), m_new, s_new
