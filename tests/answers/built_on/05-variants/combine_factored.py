# mistake: factored wrongly: u = d2 (u1 + u2) instead of d2 u1 + u2; shows wherever u2 is not 0 and d2 is not 1
# read: right
# told: your combine matches one that scales u_2 as well: it is added after the scaling.
def combine(first, second):
    """The map that does first (d, u), then second (d, u); all arrays of one shape -> (d, u)."""
    from functools import reduce

    d = reduce(np.multiply, (m[0] for m in (first, second)))
    u = second[0] * reduce(np.add, (m[1] for m in (first, second)))
    return d, u
