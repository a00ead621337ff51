# mistake: The norm of (slope W_h)^n, with all slopes alike, is returned; with slopes that differ the product can be larger, and the bound asked for is the power of the norm.
# told: your norm_bound takes the norm of W_h to the n: between two factors W_h stand slopes,
def norm_bound(W_h, slope, n):
    product = np.eye(len(W_h))
    for _ in range(n):
        product = (slope * W_h) @ product
    return np.linalg.svd(product, compute_uv=False)[0]
