# mistake: patience counts epochs that are no better than the epoch before, not than the minimum: a small recovery after a bad epoch resets the count
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: patience counts epochs without a new *minimum*.
def early_stopping(losses, patience):
    best = 0
    waited = 0
    for e in range(1, len(losses)):
        if losses[e] < losses[best]:
            best = e
        if losses[e] < losses[e - 1]:
            waited = 0
        else:
            waited += 1
        if waited == patience:
            return best, e
    return best, len(losses) - 1
