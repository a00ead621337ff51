# mistake: The bias correction of the second moment uses 0.9^k, as that of the first, instead of 0.999^k.
# told: your adam_step gives the numbers that come out if, where s_hat is made, 0.9 stands where
def adam_step(theta, gradient, m, s, k, rate):
    beta = {"m": 0.9, "s": 0.999}
    m = beta["m"] * m + (1 - beta["m"]) * gradient
    s = beta["s"] * s + (1 - beta["s"]) * np.square(gradient)
    correction = 1 - beta["m"] ** k
    step = (m / correction) / (np.sqrt(s / correction) + 1e-8)
    return theta - rate * step, m, s
