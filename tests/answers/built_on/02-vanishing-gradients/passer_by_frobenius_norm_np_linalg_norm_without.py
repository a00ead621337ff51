# mistake: two: the Frobenius norm (np.linalg.norm without ord) in place of the spectral norm; and the slope enters ...
# read: vague
def norm_bound(W_h, slope, n):
    return slope * np.linalg.norm(W_h) ** n
