# mistake: instead of adding 1e-8 it divides only where the root exceeds 1e-8 and stands still elsewhere: wrong for gradients of about 1e-8
# read: right
# told: In adam_step. Of its parts, theta is wrong, m and s are right in these calls. In yours stands, with the right numbers, a part of theta, made
def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam; theta, gradient, m and s have one shape, any -> theta, m, s after the step."""
    m = 0.9 * m + 0.1 * gradient
    s = 0.999 * s + 0.001 * np.square(gradient)
    top = np.asarray(m / (1 - 0.9**k))
    root = np.asarray(np.sqrt(s / (1 - 0.999**k)))
    move = np.divide(top, root, out=np.zeros_like(top), where=root > 1e-8)
    return theta - rate * move, m, s
