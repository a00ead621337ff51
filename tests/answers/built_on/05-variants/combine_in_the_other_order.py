# mistake: the offset is that of doing second and then first, d1 * u2 + u1 in place of d2 * u1 + u2.
# read: right
# told: your combine matches one that does the second map first.
def combine(first, second):
    (slope_1, shift_1), (slope_2, shift_2) = first, second
    return slope_1 * slope_2, slope_1 * shift_2 + shift_1
