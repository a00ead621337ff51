# mistake: scan halves the array by pairs (even places with odd places) and does not care for an odd length, so that it crashes wherever T, T/2, ... is odd, that is for every T that is no power of two.
# read: right
# told: In scan. It stops: ValueError: could not broadcast input array from shape (2,1,2) into shape (1,1,2)
def scan(combine, d, u):
    T = len(d)
    if T == 1:
        return d.copy(), u.copy()
    pair_d, pair_u = combine((d[0::2], u[0::2]), (d[1::2], u[1::2]))
    odd_d, odd_u = scan(combine, pair_d, pair_u)
    D, U = np.empty_like(d), np.empty_like(u)
    D[1::2], U[1::2] = odd_d, odd_u
    D[0], U[0] = d[0], u[0]
    if T > 2:
        D[2::2], U[2::2] = combine((odd_d[:-1], odd_u[:-1]), (d[2::2], u[2::2]))
    return D, U
