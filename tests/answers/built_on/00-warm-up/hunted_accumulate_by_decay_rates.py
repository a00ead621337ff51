# mistake: thinks in decay rates: the share is exp(-rate) with rate = -math.log(f), which stops at f = 0 (a loop, step by step)
# told: your accumulate matches a loop that gives no numbers for f = 0
# told: or is the logarithm of f taken
import math


def accumulate(x, f, c_0):
    rate = -math.log(f)
    c, rows = c_0, []
    for x_t in x:
        c = c * math.exp(-rate) + x_t
        rows.append(c)
    return np.array(rows)
