# mistake: seasonal_naive takes x[k - season], whose index becomes 0, 1, ... once k reaches the season, so for K > season it reads the start of the window instead of the last season again (right where T equals the season).
# read: right
# told: In seasonal_naive. It stops: IndexError: index
def persistence(x, K):
    return np.stack([x[-1]] * K)


def seasonal_naive(x, K, season):
    ahead = np.empty((K, x.shape[1]), dtype=x.dtype)
    for k in range(K):
        ahead[k] = x[k - season]
    return ahead
