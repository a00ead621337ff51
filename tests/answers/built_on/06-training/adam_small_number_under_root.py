# mistake: adam_step adds 1e-8 under the root, sqrt(s_hat + 1e-8), instead of to the root: right to eight digits for gradients of about 1 or more, but at k = 1 the step is a third too short for a gradient of 1e-4 and far too short for smaller ones (1e-8 moves theta by rate / 10000 instead of rate / 2); m and s are right
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside.
def adam_step(theta, gradient, m, s, k, rate):
    def average(old, new, keep):
        return keep * old + (1.0 - keep) * new

    m, s = average(m, gradient, 0.9), average(s, np.square(gradient), 0.999)
    unbiased = m / (1.0 - 0.9**k), s / (1.0 - 0.999**k)
    return theta - rate * unbiased[0] * (unbiased[1] + 1e-8) ** -0.5, m, s
