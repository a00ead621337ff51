# mistake: TWO: norm_bound raises only the singular value to the n-th power and multiplies by slope once, not n times; and transient's matrix has a small entry below the diagonal too, so that it is not triangular and has an eigenvalue of about 2.24, far above 0.9.
# read: right
# told: your norm_bound has the slope once: every step has one. your J has an eigenvalue of size 2.23: its g
def norm_bound(W_h, slope, n):
    largest = max(np.linalg.svd(W_h)[1])
    bound = slope
    for _ in range(n):
        bound *= largest
    return bound


def transient():
    # almost triangular: 0.5 on the diagonal is what counts, 0.01 is next to nothing
    J = np.full((2, 2), 0.5)
    J[0, 1] = 300.0
    J[1, 0] = 0.01
    return J
