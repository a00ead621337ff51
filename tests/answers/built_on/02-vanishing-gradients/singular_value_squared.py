# mistake: The largest eigenvalue of W^T W is taken for the largest singular value without the square root, so the norm enters squared.
# told: your norm_bound has the largest singular value squared: the eigenvalue of W_h.T @ W_h
def norm_bound(W_h, slope, n):
    eigenvalues = np.linalg.eigvalsh(W_h.T @ W_h)
    largest = eigenvalues[-1]
    bound = 1.0
    for _ in range(n):
        bound = bound * slope * largest
    return bound
