# mistake: combine lets the second map add its u before it multiplies: u = d2 (u1 + u2) instead of d2 u1 + u2; d is right, u is right only where u2 = 0 or d2 = 1
# read: right
# told: your combine matches one that scales u_2 as well: it is added after the scaling.
def combine(first, second):
    (d, u), (d_next, u_next) = first, second
    return d * d_next, (u + u_next) * d_next
