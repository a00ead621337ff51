# loses: check-accumulate
# told: without f: nothing is ever lost
def accumulate(x, f, c_0):
    return c_0 + x.cumsum(axis=0)
