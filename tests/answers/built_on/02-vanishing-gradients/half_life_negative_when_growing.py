# mistake: only s = 1 is treated as never halving; for s > 1 the formula runs on and gives a negative number of steps where np.inf is asked for.
# read: right
# told: your half_life gives a number for s > 1: a gradient that grows never halves.
def half_life(s):
    """Steps after which half of a gradient's norm is left if each step multiplies it by s > 0; np.inf if that never is."""
    ls = np.log(s)
    if ls == 0.0:
        return np.inf
    return np.log(0.5) / ls
