# mistake: takes eigvalsh of W_h itself, which reads only the lower triangle as of a symmetric matrix; wrong for every W_h that is not symmetric
# read: vague
def norm_bound(W_h, slope, n):
    lam = np.linalg.eigvalsh(W_h)
    return (slope * max(abs(lam[0]), abs(lam[-1]))) ** n
