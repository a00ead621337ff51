# mistake: the slope enters once and not once for each of the n factors, slope * sigma**n; wrong for n other than 1 when slope is not 1.
# read: right
# told: your norm_bound has the slope once: every step has one.
def norm_bound(W_h, slope, n):
    biggest = np.sqrt(np.linalg.eigvalsh(W_h.T @ W_h).max())
    return slope * biggest**n
