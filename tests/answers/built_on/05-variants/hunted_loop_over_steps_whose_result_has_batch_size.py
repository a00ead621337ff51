# mistake: a loop over the steps, whose result has the batch size 1 whatever N is
# told: In scan. With one entry alone along axis 1 of d and u, all is right: what happens where there are several?
def scan(combine, d, u):
    T, N, H = d.shape
    D, U = np.zeros((T, 1, H)), np.zeros((T, 1, H))
    D[0], U[0] = d[0, :1], u[0, :1]
    for t in range(1, T):
        D[t], U[t] = combine((D[t - 1], U[t - 1]), (d[t, :1], u[t, :1]))
    return D, U
