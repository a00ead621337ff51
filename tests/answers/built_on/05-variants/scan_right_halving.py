# mistake: none
def scan(combine, d, u):
    def prefix(d, u):
        T = len(d)
        if T == 1:
            return d.copy(), u.copy()
        # neighbours joined in pairs: half as many maps, whose prefixes end at the odd places
        m = T // 2
        pair = combine((d[0 : 2 * m : 2], u[0 : 2 * m : 2]), (d[1 : 2 * m : 2], u[1 : 2 * m : 2]))
        D_odd, U_odd = prefix(*pair)
        kinds = np.result_type(d, D_odd), np.result_type(u, U_odd)
        D, U = np.empty(d.shape, kinds[0]), np.empty(u.shape, kinds[1])
        D[0], U[0] = d[0], u[0]
        D[1::2], U[1::2] = D_odd, U_odd
        k = (T - 1) // 2  # even places behind the first
        if k:
            D[2::2], U[2::2] = combine((D_odd[:k], U_odd[:k]), (d[2::2], u[2::2]))
        return D, U

    return prefix(d, u)
