# mistake: the second moment averages the square of the new m instead of the square of the gradient
# read: right
# told: your adam_step matches one that takes the square of m into s: it is the square of the
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * m**2
    mh = m / (1 - 0.9**k)
    sh = s / (1 - 0.999**k)
    theta = theta - rate * mh / (np.sqrt(sh) + 1e-8)
    return theta, m, s
