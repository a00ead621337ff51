# loses: check-scan
# told: do not come from combine
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    for t in range(1, len(d)):
        U[t] = d[t] * U[t - 1] + u[t]
        D[t] = d[t] * D[t - 1]
    return D, U
