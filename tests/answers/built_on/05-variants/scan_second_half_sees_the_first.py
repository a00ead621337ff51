# mistake: D is overwritten before combine is called again for U, so U is made from a D that already covers the next round; wrong for T > 1.
# read: right
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    reach = 1
    while reach < len(D):
        D[reach:] = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))[0]
        U[reach:] = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))[1]
        reach *= 2
    return D, U
