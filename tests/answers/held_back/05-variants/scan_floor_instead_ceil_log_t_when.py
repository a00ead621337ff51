# mistake: floor instead of ceil of log2(T): when T is not a power of two the last round is missing (places far behind hold only the last 2^floor steps)
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes one more.
def scan(combine, d, u):
    T = len(d)
    D, U = d.copy(), u.copy()
    for k in range(int(np.log2(T))):
        r = 2**k
        a, b = combine((D[:-r], U[:-r]), (D[r:], U[r:]))
        D = np.concatenate([D[:r], a])
        U = np.concatenate([U[:r], b])
    return D, U
