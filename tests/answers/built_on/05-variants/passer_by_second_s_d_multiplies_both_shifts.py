# mistake: the second's d multiplies both shifts: u = d2 * (u1 + u2)
# read: right
# told: your combine matches one that scales u_2 as well: it is added after the scaling.
def combine(first, second):
    (d1, u1), (d2, u2) = first, second
    return d1 * d2, d2 * (u1 + u2)
