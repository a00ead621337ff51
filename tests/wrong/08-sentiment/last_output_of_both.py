# loses: check-both-ends
# told: read one word
def both_ends(y, lengths):
    return np.stack([y[l - 1, n] for n, l in enumerate(lengths)])
