# mistake: half_life uses the approximation ln 2 / (1 - f), which holds only for f near 1: at b = 0 it gives 1.39 instead of 1 and for negative b it never falls below 0.69. forget_bias is right.
# read: right
# told: your half_life matches the approximation ln 2 / (1 - f), good only for f near 1.
def half_life(b):
    # the share 1 - f = sigmoid(-b) is lost at each step, so c decays like exp(-(1 - f) n)
    loss = 1 / (1 + np.exp(b))
    return np.log(2) / loss


def forget_bias(n):
    return -np.log(np.expm1(np.log(2) / n))
