# loses: check-both-ends
# told: padding for a shorter sentence
def both_ends(y, lengths):
    H = y.shape[-1] // 2
    return np.hstack([y[-1][:, :H], y[0][:, H:]])
