# loses: check-both-ends
# told: y[-1]
def both_ends(y, lengths):
    return y[-1, :, :]
