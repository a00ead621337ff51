# mistake: the first shift is scaled by both slopes, d2 * d1 * u1 + u2: u1 is wrongly sent through its own map's slope too
# read: right
# told: your combine matches one that scales u_1 by both: the first map has added it already.
def combine(first, second):
    d1, u1 = first
    d2, u2 = second
    d = d1 * d2
    return d, d * u1 + u2
