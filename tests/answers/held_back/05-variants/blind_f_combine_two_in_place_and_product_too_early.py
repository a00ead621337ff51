# mistake: TWO: combine writes into the arrays of `second` that it was given, and multiplies u_1 by the product d_2 * d_1, which it has already written, instead of d_2.
# read: right
# told: your combine matches one that scales u_1 by both: the first map has added it already.
def combine(first, second):
    d, u = second
    d *= first[0]
    u += d * first[1]
    return d, u
