# mistake: the gradient is clipped to [-1, 1] before anything else; Adam does not clip. Shows for entries larger than 1 in m, s and theta.
# read: right
# told: In adam_step. Nowhere in yours stand the right numbers of the part of m that is made of gradient. Th
def adam_step(theta, gradient, m, s, k, rate):
    g = np.clip(gradient, -1.0, 1.0)
    m, s = 0.9 * m + 0.1 * g, 0.999 * s + 0.001 * g**2
    m_hat, s_hat = (v / (1 - beta**k) for v, beta in zip((m, s), (0.9, 0.999)))
    return theta - rate * m_hat / (np.sqrt(s_hat) + 1e-8), m, s
