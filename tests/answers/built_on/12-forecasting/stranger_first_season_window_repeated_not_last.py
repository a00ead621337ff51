# mistake: the first season of the window is repeated, not the last
# read: right
# told: your seasonal_naive takes the first season of the window: the last one is the latest.
def seasonal_naive(x, K, season):
    return np.array([x[k % season] for k in range(K)])
