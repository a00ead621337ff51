# mistake: first-order kinetics: ln 2 / k with the rate k = 1 - s per step, as if the decay were continuous
# read: right
# told: your half_life is the approximation ln 2 / (1 - s), good only for s near 1.
def half_life(s):
    if s >= 1:
        return np.inf
    k = 1 - s
    return np.log(2) / k
