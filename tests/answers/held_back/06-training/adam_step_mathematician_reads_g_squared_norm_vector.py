# mistake: a mathematician reads g^2 as the squared norm of the vector g: every entry of s gets the sum of all squares
# read: wrong
# told: In adam_step. Of its parts, theta and s are wrong, m is right in these calls. The smallest call that
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * np.sum(gradient**2)
    mh = m / (1 - 0.9**k)
    sh = s / (1 - 0.999**k)
    return theta - rate * mh / (np.sqrt(sh) + 1e-8), m, s
