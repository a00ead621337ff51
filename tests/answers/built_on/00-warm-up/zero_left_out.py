# mistake: In the two-branch form neither branch takes a = 0, so its entries stay 0 instead of 1/2.
# told: in the middle: at a = 0 it should be 0.5, yours is 0.
def sigmoid(a):
    a = np.asarray(a)
    out = np.zeros(a.shape)
    pos = a > 0
    neg = a < 0
    out[pos] = 1 / (1 + np.exp(-a[pos]))
    e = np.exp(a[neg])
    out[neg] = e / (1 + e)
    return out
