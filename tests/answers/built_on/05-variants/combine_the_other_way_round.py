# mistake: the pair does second and then first: u is first's d times second's u plus first's u. d is right, u is wrong in general.
# read: right
# told: your combine matches one that does the second map first.
def combine(first, second):
    outer, inner = first, second
    return outer[0] * inner[0], outer[0] * inner[1] + outer[1]
