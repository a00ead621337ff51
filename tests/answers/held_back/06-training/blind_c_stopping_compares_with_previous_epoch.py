# mistake: early_stopping counts epochs in a row whose loss is not below that of the epoch just before, instead of epochs without a new minimum.
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: patience counts
def early_stopping(losses, patience):
    waited = 0
    last = len(losses) - 1
    for e in range(1, len(losses)):
        waited = 0 if losses[e] < losses[e - 1] else waited + 1
        if waited >= patience:
            last = e
            break
    best = int(np.argmin(losses[: last + 1]))
    return best, last
