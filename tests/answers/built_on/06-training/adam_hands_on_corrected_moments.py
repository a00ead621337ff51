# mistake: two in adam_step: it returns the corrected m hat and s hat as the new m and s, so that the next call starts from the wrong averages (theta after a single call from given m and s is not affected), and 1e-8 stands under the root, sqrt(s hat + 1e-8), which makes the steps visibly too small for gradients of about 1e-4 and far too small for smaller ones (right for large gradients)
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside. your adam_
def adam_step(theta, gradient, m, s, k, rate):
    def average(old, new, keep):
        return (keep * old + (1 - keep) * new) / (1 - keep**k)

    m = average(m, gradient, 0.9)
    s = average(s, gradient * gradient, 0.999)
    return theta - rate * m / np.sqrt(s + 1e-8), m, s
