# mistake: takes the largest eigenvalue of W^T W as the norm, without the square root
# read: right
# told: your norm_bound has the largest singular value squared: the eigenvalue of W_h.T @ W_h needs a square root.
def norm_bound(W_h, slope, n):
    largest = np.linalg.eigvalsh(W_h.T @ W_h).max()
    return (slope * largest) ** n
