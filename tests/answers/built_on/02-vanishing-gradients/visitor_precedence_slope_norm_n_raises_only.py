# mistake: precedence: slope * norm ** n raises only the norm to the power n, the slope counts once instead of n times
# read: right
# told: your norm_bound has the slope once: every step has one.
def norm_bound(W_h, slope, n):
    sigma = np.linalg.svd(W_h)[1][0]
    return slope * sigma**n
