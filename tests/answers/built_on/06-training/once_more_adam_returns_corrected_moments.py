# mistake: adam_step overwrites m and s by their bias-corrected versions and returns these, so the next call starts from moments that are too large; theta after the step is right, the returned m and s are wrong, grossly for small k and hardly for k in the thousands
# read: right
# told: your adam_step matches one that returns the corrected m and s: the next step would corre
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient**2
    m = m / (1 - 0.9**k)
    s = s / (1 - 0.999**k)
    theta = theta - rate * m / (np.sqrt(s) + 1e-8)
    return theta, m, s
