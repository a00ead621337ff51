# mistake: half-life of a continuous decay with rate 1 - s, ln 2 / (1 - s), instead of ln 2 / -ln s for steps
# read: right
# told: your half_life is the approximation ln 2 / (1 - s), good only for s near 1.
def half_life(s):
    if s >= 1:
        return np.inf
    rate = 1 - s
    return np.log(2) / rate
