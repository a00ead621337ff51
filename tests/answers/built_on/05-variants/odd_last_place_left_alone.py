# mistake: In a scan by halves (pairs first, then the places between) the last place of an odd number of steps is never combined with those before it and keeps its own single map.
# told: In scan. With one entry alone along axis 0 of d and u, all is right; with the first 2 it is right, too, and with the first 3 not.
def scan(combine, d, u):
    T = len(d)
    if T == 1:
        return d, u
    pairs = combine((d[0 : T - 1 : 2], u[0 : T - 1 : 2]), (d[1::2], u[1::2]))
    odd_d, odd_u = scan(combine, *pairs)
    D, U = np.array(d), np.array(u)
    D[1::2], U[1::2] = odd_d, odd_u
    if T > 3:
        k = len(d[2 : T - 1 : 2])
        D[2 : T - 1 : 2], U[2 : T - 1 : 2] = combine((odd_d[:k], odd_u[:k]), (d[2 : T - 1 : 2], u[2 : T - 1 : 2]))
    return D, U
