# mistake: the last season, again and again, cut at the wrong end: its last K rows
# told: seasonal_naive([[13.25], [17.25], [48.25]], 1, 2) should be [[17.25]], yours is [[48.25]].
def seasonal_naive(x, K, season):
    last = x[-season:]
    return np.tile(last, (K // season + 1, 1))[-K:]
