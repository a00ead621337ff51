# mistake: adam_step returns the bias-corrected m_hat and s_hat as the new m and s, so that the next call corrects them once more.
# read: right
# told: your adam_step matches one that returns the corrected m and s: the next step would correct them agai
class _Adam:
    b1, b2, eps = 0.9, 0.999, 1e-8

    def update(self, old, new, beta, k):
        return (beta * old + (1 - beta) * new) / (1 - beta**k)


def adam_step(theta, gradient, m, s, k, rate):
    opt = _Adam()
    m = opt.update(m, gradient, opt.b1, k)
    s = opt.update(s, gradient * gradient, opt.b2, k)
    return theta - rate * m / (np.sqrt(s) + opt.eps), m, s
