# loses: check-both-ends
# told: ahead and back have changed places
def both_ends(y, lengths):
    H = y.shape[-1] // 2
    ahead = np.stack([y[l - 1, n, :H] for n, l in enumerate(lengths)])
    return np.hstack([y[0, :, H:], ahead])
