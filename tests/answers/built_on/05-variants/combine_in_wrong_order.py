# mistake: combine composes in the wrong order: it gives the pair of doing `second` and then `first`, (d1 d2, d1 u2 + u1) instead of (d1 d2, d2 u1 + u2); d is right always, u is right only where the two maps commute (such as first = second)
# read: right
# told: your combine matches one that does the second map first.
def combine(first, second):
    def applied(h):
        return first[0] * (second[0] * h + second[1]) + first[1]

    u = applied(np.zeros_like(first[1]))
    d = first[0] * second[0]
    return d, u
