# mistake: combine does second first and first afterwards, so u is d_1 * u_2 + u_1 instead of d_2 * u_1 + u_2.
# read: right
# told: your combine matches one that does the second map first.
def combine(first, second):
    def as_map(pair):
        d, u = pair
        return lambda h: d * h + u

    f, g = as_map(first), as_map(second)
    zero, one = np.zeros_like(first[0]), np.ones_like(first[0])
    offset = f(g(zero))
    return f(g(one)) - offset, offset
