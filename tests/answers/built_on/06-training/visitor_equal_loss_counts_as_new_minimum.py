# mistake: two: an equal loss counts as a new minimum (<=), and the count of bad epochs is not set back to 0 at a new ...
# read: right
# told: In early_stopping. The smallest call that goes wrong: early_stopping([1., 0., 0., 3.], 1)
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
