# mistake: int(log2(T)) rounds, rounded down: where T is no power of two the last round is missing
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    T = len(d)
    D, U = np.array(d), np.array(u)
    for k in range(int(np.log2(T))):
        s = 2**k
        dd, uu = combine((D[:-s], U[:-s]), (D[s:], U[s:]))
        D = np.concatenate([D[:s], dd])
        U = np.concatenate([U[:s], uu])
    return D, U
