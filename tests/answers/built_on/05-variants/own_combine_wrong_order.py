# mistake: does the second first
# told: your combine matches one that does the second map first.
def combine(first, second):
    d1, u1 = first
    d2, u2 = second
    return d1 * d2, d1 * u2 + u1
