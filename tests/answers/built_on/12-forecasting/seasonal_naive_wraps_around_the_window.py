# mistake: seasonal_naive counts its place in the window modulo T, so that beyond one season ahead it goes on at the beginning of the window instead of repeating the last season; right for K <= season, where the window is exactly one season long (T = season), and on a series whose seasons are all alike if T is a multiple of the season
# read: wrong
def seasonal_naive(x, K, season):
    T = x.shape[0]
    places = [(T - season + ahead) % T for ahead in range(K)]
    return np.take(x, places, axis=0)
