# mistake: two: np.linalg.norm of a matrix is the Frobenius norm, and the slope counts once and not n times
# read: vague
def norm_bound(W_h, slope, n):
    return slope * np.linalg.norm(W_h) ** n
