# mistake: patience counts epochs in a row that are not better than the epoch before, not than the best so far
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: patience counts epochs without a new *minimum*.
def early_stopping(losses, patience):
    best, bad = 0, 0
    for e in range(1, len(losses)):
        if losses[e] < losses[best]:
            best = e
        if losses[e] < losses[e - 1]:
            bad = 0
        else:
            bad += 1
        if bad == patience:
            return best, e
    return best, len(losses) - 1
