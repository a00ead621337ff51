# mistake: as in optax, returns the update (-rate * ...) in the first place, not the new theta
# read: right
# told: your adam_step gives the numbers that come out if, where theta is made, the term theta is left out.
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * gradient * gradient
    update = -rate * (m / (1 - 0.9**k)) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8)
    return update, m, s
