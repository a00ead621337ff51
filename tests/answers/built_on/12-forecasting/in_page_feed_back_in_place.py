# mistake: scales x in place, and so changes what it was given
# read: right
# told: your feed_back changes x in place: c *= f or c[0] = f writes into the caller's array,
def feed_back(model, x, K, mean, spread):
    x -= mean
    x /= spread
    window = x
    found = np.zeros((K, x.shape[1]))
    for k in range(K):
        found[k] = model(window)
        window = np.vstack([window[1:], found[k]])
    return found * spread + mean
