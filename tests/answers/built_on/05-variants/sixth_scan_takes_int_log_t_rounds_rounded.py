# mistake: takes int(log2(T)) rounds, rounded down instead of up: for a T that is no power of two the last round is missing
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes one more.
def scan(combine, d, u):
    T = len(d)
    D, U = d.copy(), u.copy()
    for k in range(int(np.log2(T))):
        r = 2**k
        dd, uu = combine((D[:-r], U[:-r]), (D[r:], U[r:]))
        D = np.concatenate([D[:r], dd])
        U = np.concatenate([U[:r], uu])
    return D, U
