# loses: check-adam-step
# told: The call changed the numbers in theta and m and s
def adam_step(theta, gradient, m, s, k, rate):
    m *= 0.9
    m += 0.1 * gradient
    s *= 0.999
    s += 0.001 * gradient**2
    theta -= rate * m / (1 - 0.9**k) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8)
    return theta, m, s
