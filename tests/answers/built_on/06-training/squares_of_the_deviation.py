# mistake: The second moment averages (g - m)^2, the squared deviation from the running mean, instead of g^2.
# told: your adam_step gives the numbers that come out if, where s is made, m is subtracted from
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * (gradient - m) ** 2
    update = (m / (1 - 0.9**k)) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8)
    return theta - rate * update, m, s
