# mistake: early_stopping never sets its counter back after a new minimum, so that it counts all epochs without a new minimum and not those in a row.
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience counts epoch
def early_stopping(losses, patience):
    best, least = 0, losses[0]
    bad = 0
    last = 0
    for epoch in range(1, len(losses)):
        last = epoch
        if losses[epoch] < least:
            best, least = epoch, losses[epoch]
        else:
            bad += 1
            if bad == patience:
                break
    return best, last
