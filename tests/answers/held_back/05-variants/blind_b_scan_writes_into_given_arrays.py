# mistake: scan writes every round's results into d and u themselves, so the arrays that it was given are changed (and a second call gives other numbers).
# read: right
# told: your scan changes d and u in place: c *= f or c[0] = f writes into the caller's array, c.remove(x) i
def scan(combine, d, u):
    T = d.shape[0]
    k = 1
    while k < T:
        earlier, later = (d[: T - k], u[: T - k]), (d[k:], u[k:])
        new_d, new_u = combine(earlier, later)
        d[k:], u[k:] = new_d, new_u
        k = 2 * k
    return d, u
