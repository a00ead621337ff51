# mistake: adam_step moves theta before it takes the new gradient into m, so m_hat is made of the m that came in (s_hat of the new s): theta is one gradient behind, and does not move at all at k = 1 with m = 0; the m and s that it returns are right
# told: nowhere stand those of m_hat
# read: right
def adam_step(theta, gradient, m, s, k, rate):
    beta1, beta2 = 0.9, 0.999
    s_new = beta2 * s + (1 - beta2) * gradient**2
    m_hat = m / (1 - beta1**k)
    s_hat = s_new / (1 - beta2**k)
    theta_new = theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8)
    m_new = beta1 * m + (1 - beta1) * gradient
    return theta_new, m_new, s_new
