# mistake: two: (1) the count of bad epochs is never set back at a new minimum (they need not be in a row); (2) last is the number of epochs run, not the epoch's number from 0
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience counts epochs in a row, and begins again at each min
def early_stopping(losses, patience):
    best, least, bad, run = 0, float("inf"), 0, 0
    for epoch, loss in enumerate(losses):
        run += 1
        if loss < least:
            best, least = epoch, loss
        else:
            bad += 1
            if bad == patience:
                break
    return best, run
