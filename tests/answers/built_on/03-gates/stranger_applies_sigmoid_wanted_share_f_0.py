# mistake: applies the sigmoid to the wanted share f = 0.5 ** (1/n) instead of its inverse (the logit)
# read: vague
# told: In forget_bias. All your numbers lie from 0 to 1, and right ones go beyond: is there a
def forget_bias(n):
    f = 0.5 ** (1 / np.asarray(n, dtype=float))
    return 1 / (1 + np.exp(-f))
