# mistake: adam_step adds 1e-8 under the square root instead of after it, so that the denominator is at least 1e-4 and tiny gradients hardly move theta.
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside.
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * np.square(gradient)
    mh, sh = m / (1 - 0.9**k), s / (1 - 0.999**k)
    return theta - rate * mh * (sh + 1e-8) ** -0.5, m, s
