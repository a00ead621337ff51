# mistake: scan never calls combine: it uses the closed form D = cumprod(d), U = D * cumsum(u / D), which fits only the affine map and breaks down where a d is 0 or the product underflows.
# read: right
# told: your scan matches one whose numbers do not come from combine: they are right for affine maps, but it
def scan(combine, d, u):
    D = np.cumprod(d, axis=0)
    safe = np.where(D == 0, 1.0, D)
    U = D * np.cumsum(u / safe, axis=0)
    return D, U
