# mistake: m and s are divided by 1 - beta**k and returned so, and the next step corrects them again. theta of one call is right, the returned m and s are not (most at small k).
# read: right
# told: your adam_step matches one that returns the corrected m and s: the next step would corre
def adam_step(theta, gradient, m, s, k, rate):
    updates = ((0.9, m, gradient), (0.999, s, gradient**2))
    m, s = ((beta * old + (1 - beta) * new) / (1 - beta**k) for beta, old, new in updates)
    return theta - rate * m / (np.sqrt(s) + 1e-8), m, s
