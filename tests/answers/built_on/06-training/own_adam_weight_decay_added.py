# mistake: a decay of the weights is taken along
# told: In adam_step. Of its parts, theta is wrong, m and s are right in these calls. With theta at zero you
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * np.square(gradient)
    step = (m / (1 - 0.9**k)) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8)
    return (1 - 0.01 * rate) * theta - rate * step, m, s
