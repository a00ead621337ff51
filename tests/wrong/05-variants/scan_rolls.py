# loses: check-scan
# told: that rolls the arrays
def scan(combine, d, u):
    D, U = d, u
    k = 1
    while k < len(d):
        D, U = combine((np.roll(D, k, 0), np.roll(U, k, 0)), (D, U))
        k *= 2
    return D, U
