# mistake: 1e-8 is added to s_hat under the root and not to the root, which acts like 1e-4: steps are far too short for gradients below about 1e-3.
# read: right
# told: your adam_step matches one with the 1e-8 inside the root: it belongs outside.
def adam_step(theta, gradient, m, s, k, rate):
    first = m + 0.1 * (gradient - m)
    second = s + 0.001 * (gradient * gradient - s)
    unbias = lambda moment, decay: moment / (1 - decay**k)
    direction = unbias(first, 0.9) * (unbias(second, 0.999) + 1e-8) ** -0.5
    return theta - rate * direction, first, second
