# mistake: s takes in the mean of the squared gradient over the whole array, which broadcasts: all entries are divided by one number; wrong for arrays with more than one entry
# read: right
# told: In adam_step. Of its parts, theta and s are wrong, m is right in these calls. The smallest call that
def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam; theta, gradient, m and s have one shape, any -> theta, m, s after the step."""
    b1, b2 = 0.9, 0.999
    m_new = b1 * m + (1 - b1) * gradient
    s_new = b2 * s + (1 - b2) * np.mean(gradient * gradient)
    scale = np.sqrt(s_new / (1 - b2**k)) + 1e-8
    return theta - (rate / (1 - b1**k)) * m_new / scale, m_new, s_new
