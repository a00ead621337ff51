# mistake: scan does floor(log2 T) rounds instead of rounding up, so where T is no power of two the last round is missing and late places lack the maps of the first steps (T = 3: place 2 lacks step 0; T = 5: place 4 lacks step 0); right for T = 1 and every power of two
# read: right
# told: your scan matches one of log2(T) rounds, rounded down: where T is no power of 2 it takes
def scan(combine, d, u):
    D, U = np.copy(d), np.copy(u)
    rounds = int(np.log2(len(d)))
    for k in range(rounds):
        reach = 2**k
        D_new, U_new = combine((D[:-reach], U[:-reach]), (D[reach:], U[reach:]))
        D = np.vstack([D[:reach], D_new])
        U = np.vstack([U[:reach], U_new])
    return D, U
