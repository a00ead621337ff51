# mistake: the economists' rule of 70: ln 2 divided by the rate of loss 1 - s, an approximation for s near 1
# read: right
# told: In half_life. It stops: NameError: name 'math' is not defined (line 6 of your cell: return math.log(
def half_life(s):
    if s >= 1:
        return np.inf
    return math.log(2) / (1 - s)
