# loses: check-scan
# told: right numbers, but no scan
def scan(combine, d, u):
    D, U = [d[0]], [u[0]]
    for t in range(1, len(d)):
        d_t, u_t = combine((D[-1], U[-1]), (d[t], u[t]))
        D.append(d_t)
        U.append(u_t)
    return np.stack(D), np.stack(U)
