# mistake: D is overwritten before U is computed, and the second call of combine gets the new D as the late maps' d. U is wrong from place 1 on; D is right (for the affine combine). T = 1 is right.
# read: right
# told: In scan. Of its parts, u is wrong, d is right in these calls. The first time that new_u
def scan(combine, d, u):
    D, U = np.array(d), np.array(u)
    reach = 1
    while reach < len(D):
        D[reach:] = combine((D[:-reach].copy(), U[:-reach]), (D[reach:], U[reach:]))[0]
        U[reach:] = combine((D[:-reach], U[:-reach].copy()), (D[reach:], U[reach:]))[1]
        reach *= 2
    return D, U
