# mistake: stops one round too early (while 2 * reach < T): the late places do not hold the maps of all steps
# read: right
# told: your scan matches one that stops one round too early.
def scan(combine, d, u):
    T = len(d)
    D, U = d, u
    reach = 1
    while 2 * reach < T:
        a, b = combine((D[: T - reach], U[: T - reach]), (D[reach:], U[reach:]))
        D = np.concatenate([D[:reach], a], axis=0)
        U = np.concatenate([U[:reach], b], axis=0)
        reach = 2 * reach
    return D, U
