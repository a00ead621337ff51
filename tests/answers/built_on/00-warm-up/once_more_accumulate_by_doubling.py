# mistake: none
def accumulate(x, f, c_0):
    c = np.array(x, dtype=np.result_type(x, c_0, 1.0))
    c[0] = c[0] + f * c_0
    reach = 1
    while reach < len(c):
        earlier = c[:-reach].copy()
        c[reach:] += f**reach * earlier
        reach *= 2
    return c
