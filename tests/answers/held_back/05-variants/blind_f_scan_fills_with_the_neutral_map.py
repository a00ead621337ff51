# mistake: scan shifts in the map (1, 0) at the front and combines with it, so the first places are combined with (1, 0), which is neutral only for the affine combine and not for the check's other operations.
# read: right
# told: your scan matches one that puts d = 1 and u = 0 before the first steps, which does nothing in an aff
def scan(combine, d, u):
    T = d.shape[0]
    rounds = int(np.ceil(np.log2(T))) if T > 1 else 0
    D, U = d, u
    for k in range(rounds):
        s = 2**k
        before_d = np.ones_like(D)
        before_u = np.zeros_like(U)
        before_d[s:] = D[:-s]
        before_u[s:] = U[:-s]
        D, U = combine((before_d, before_u), (D, U))
    return D, U
