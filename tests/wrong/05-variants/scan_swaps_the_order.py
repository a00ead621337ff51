# loses: check-scan
# told: hands the later map to combine first
def scan(combine, d, u):
    step = 1
    d, u = d.copy(), u.copy()
    while step < d.shape[0]:
        new = combine((d[step:], u[step:]), (d[:-step], u[:-step]))
        d[step:], u[step:] = new
        step <<= 1
    return d, u
