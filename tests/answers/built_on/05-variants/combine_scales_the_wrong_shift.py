# mistake: combine returns u = u_first + d_first * u_second, which is the shift of doing `second` first and `first` after it, instead of d_second * u_first + u_second; d is right, and u too where both d are 1 or the two maps are equal
# read: right
# told: your combine matches one that does the second map first.
def combine(first, second):
    scale, shift = first
    return scale * second[0], shift + scale * second[1]
