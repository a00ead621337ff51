# mistake: Only s > 1 is taken as never halving, so s = 1 divides by log 1 = 0 and gives -inf.
# told: In half_life. The numbers are right but for the sign of some. The smallest call that goes
def half_life(s):
    if s > 1:
        return np.inf
    return np.log(0.5) / np.log(np.float64(s))
