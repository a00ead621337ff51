# mistake: scan makes int(log2(T)) rounds, rounded down instead of up, so where T is no power of two the last round is missing and places t >= 2**int(log2(T)) hold the map of too few steps; right where T is a power of two, T = 1 among them
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    T = d.shape[0]
    D, U = d.copy(), u.copy()
    for k in range(int(np.log2(T))):
        reach = 2**k
        early = (D[:-reach], U[:-reach])
        late = (D[reach:], U[reach:])
        D_new, U_new = combine(early, late)
        D = np.concatenate([D[:reach], D_new])
        U = np.concatenate([U[:reach], U_new])
    return D, U
