# mistake: two: an equal loss counts as a new minimum (<=), and the count of bad epochs is not set back to 0 at a new ...
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience counts epoch
def early_stopping(losses, patience):
    best, least, bad = 0, float("inf"), 0
    for epoch, loss in enumerate(losses):
        if loss <= least:
            best, least = epoch, loss
        else:
            bad += 1
            if bad == patience:
                break
    return best, epoch
