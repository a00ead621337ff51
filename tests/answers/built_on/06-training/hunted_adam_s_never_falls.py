# mistake: s never falls, as in AMSGrad
# told: In adam_step. Of its parts, theta and s are wrong, m is right in these calls. With s at zero your answers are
def adam_step(theta, gradient, m, s, k, rate):
    m = 0.9 * m + 0.1 * gradient
    s = np.maximum(s, 0.999 * s + 0.001 * gradient**2)
    return theta - rate * (m / (1 - 0.9**k)) / (np.sqrt(s / (1 - 0.999**k)) + 1e-8), m, s
