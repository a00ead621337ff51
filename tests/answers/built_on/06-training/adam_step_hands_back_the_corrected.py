# mistake: returns the corrected m and s, so the next call begins with them and corrects again: m and s are wrong from the first step on, theta from the second
# read: right
# told: your adam_step matches one that returns the corrected m and s: the next step would
def adam_step(theta, gradient, m, s, k, rate):
    """Step k = 1, 2, ... of Adam; theta, gradient, m and s have one shape, any -> theta, m, s after the step."""
    means = []
    for old, new, share in ((m, gradient, 0.9), (s, gradient**2, 0.999)):
        mean = np.average(np.stack([old, new]), axis=0, weights=[share, 1 - share])
        means.append(mean / (1 - share**k))
    m, s = means
    return theta - rate * m / (np.sqrt(s) + 1e-8), m, s
