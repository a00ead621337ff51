# mistake: The second moment gets the squared norm of the whole gradient instead of each entry's own square, so all entries are divided by the same number.
# told: In adam_step. Of its parts, theta and s are wrong, m is right in these calls. The smallest call that
def adam_step(theta, gradient, m, s, k, rate):
    first = m + 0.1 * (gradient - m)
    second = s + 0.001 * (np.sum(gradient**2) - s)
    unbiased_first = first / (1 - 0.9**k)
    unbiased_second = second / (1 - 0.999**k)
    theta = theta - rate * unbiased_first / (unbiased_second**0.5 + 1e-8)
    return theta, first, second
