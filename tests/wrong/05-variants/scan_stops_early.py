# loses: check-scan
# told: stops one round too early
def scan(combine, d, u):
    T = len(d)
    for k in range(int(np.ceil(np.log2(T))) - 1 if T > 1 else 0):
        s = 2**k
        nd, nu = combine((d[:-s], u[:-s]), (d[s:], u[s:]))
        d, u = np.vstack([d[:s], nd]), np.vstack([u[:s], nu])
    return d, u
