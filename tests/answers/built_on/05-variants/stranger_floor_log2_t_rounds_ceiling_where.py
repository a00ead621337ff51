# mistake: floor(log2 T) rounds instead of the ceiling: where T is no power of two the last places miss the earliest steps
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    T = len(d)
    for k in range(int(np.log2(T))):
        reach = 2**k
        new_d, new_u = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))
        D = np.concatenate([D[:reach], new_d])
        U = np.concatenate([U[:reach], new_u])
    return D, U
