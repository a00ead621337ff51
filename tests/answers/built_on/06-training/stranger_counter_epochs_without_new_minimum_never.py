# mistake: the counter of epochs without a new minimum is never set back to 0 when a new minimum comes
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience
def early_stopping(losses, patience):
    best = 0
    bad = 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        else:
            bad += 1
            if bad == patience:
                return best, epoch
    return best, len(losses) - 1
