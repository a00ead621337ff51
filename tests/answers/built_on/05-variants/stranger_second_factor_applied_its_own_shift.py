# mistake: the second factor is applied to its own shift too: u = d2 * (u1 + u2)
# read: right
# told: your combine matches one that scales u_2 as well: it is added after the scaling.
def combine(first, second):
    d1, u1 = first
    d2, u2 = second
    return d1 * d2, d2 * (u1 + u2)
