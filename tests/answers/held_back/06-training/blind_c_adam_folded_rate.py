# mistake: adam_step folds both corrections into the rate (the shortcut of the paper) and adds 1e-8 to the root of the uncorrected s, so that the epsilon is up to 30 times too large in the first steps; it shows where gradients are as small as 1e-8.
# read: right
# told: your adam_step matches one that adds the 1e-8 to the root of s as it is: it belongs to that of the c
def adam_step(theta, gradient, m, s, k, rate):
    beta_1, beta_2 = 0.9, 0.999
    m_new = beta_1 * m + (1 - beta_1) * gradient
    s_new = beta_2 * s + (1 - beta_2) * gradient**2
    alpha = rate * np.sqrt(1 - beta_2**k) / (1 - beta_1**k)
    return theta - alpha * m_new / (np.sqrt(s_new) + 1e-8), m_new, s_new
