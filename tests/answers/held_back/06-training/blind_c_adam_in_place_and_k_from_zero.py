# mistake: TWO: adam_step updates m and s in place, so that the arrays given change, and it corrects the bias with k + 1 as if the steps were counted from 0.
# read: right
# told: your adam_step matches one that counts one step too many: k is 1 at the first.
def adam_step(theta, gradient, m, s, k, rate):
    t = k + 1
    m *= 0.9
    m += (1 - 0.9) * gradient
    s *= 0.999
    s += (1 - 0.999) * gradient**2
    step = (m / (1 - 0.9**t)) / (np.sqrt(s / (1 - 0.999**t)) + 1e-8)
    return theta - rate * step, m, s
