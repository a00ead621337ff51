# loses: check-scan
# told: do not come from combine
def scan(combine, d, u):
    combine((d[:1], u[:1]), (d[:1], u[:1]))
    D, U = [d[0]], [u[0]]
    for d_t, u_t in zip(d[1:], u[1:]):
        U.append(d_t * U[-1] + u_t)
        D.append(d_t * D[-1])
    return np.array(D), np.array(U)
