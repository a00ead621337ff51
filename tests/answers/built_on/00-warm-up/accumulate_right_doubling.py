# mistake: none
def accumulate(x, f, c_0):
    c = np.array(x, dtype=float)
    if len(c) == 0:
        return c
    c[0] += f * np.asarray(c_0)
    # after the round with this reach, row t holds the sum over its last 2 * reach inputs
    reach, share = 1, float(f)
    while reach < len(c):
        c[reach:] = c[reach:] + share * c[:-reach]
        reach, share = 2 * reach, share * share
    return c
