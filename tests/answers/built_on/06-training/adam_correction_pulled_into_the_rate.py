# mistake: both corrections are put into the rate, sqrt(1 - 0.999**k) / (1 - 0.9**k), which leaves 1e-8 uncorrected beside sqrt(s). Equal for large gradients; wrong by much for gradients of the order of 1e-8 at small k.
# read: right
# told: your adam_step matches one that adds the 1e-8 to the root of s as it is: it belongs to t
def adam_step(theta, gradient, m, s, k, rate):
    blend = lambda old, new, keep: keep * old + (1 - keep) * new
    m, s = blend(m, gradient, 0.9), blend(s, gradient * gradient, 0.999)
    scaled = rate * (1 - 0.999**k) ** 0.5 / (1 - 0.9**k)
    return theta - scaled * m / (s**0.5 + 1e-8), m, s
