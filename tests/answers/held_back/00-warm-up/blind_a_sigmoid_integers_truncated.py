# mistake: sigmoid writes its results into np.empty_like(a), which is an integer array for integers, so that all results are cut down to 0 (or 1).
# read: right
# told: your sigmoid matches an array of the type of a: where a holds integers, every fraction is cut off.
def sigmoid(a):
    out = np.empty_like(a)
    pos = a >= 0
    out[pos] = 1 / (1 + np.exp(-a[pos]))
    e = np.exp(a[~pos])
    out[~pos] = e / (1 + e)
    return out
