# mistake: The number of rounds is log2(T) rounded down, one too few where T is not a power of two, so the late places lack the earliest maps.
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    D, U = d.copy(), u.copy()
    for k in range(int(np.log2(len(d)))):
        reach = 2**k
        early, late = (D[:-reach], U[:-reach]), (D[reach:], U[reach:])
        new_D, new_U = combine(early, late)
        D = np.concatenate((D[:reach], new_D))
        U = np.concatenate((U[:reach], new_U))
    return D, U
