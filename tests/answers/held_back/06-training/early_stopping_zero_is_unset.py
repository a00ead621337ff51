# mistake: early_stopping asks "if not least or loss < least", so a least loss of exactly 0 counts as none yet, and the epoch after it is taken for a new minimum whatever its loss; right as long as no minimum is exactly 0 (negative losses are fine) or the 0 is the last loss
# read: nothing
# told: your early_stopping matches one that takes a least loss of 0 for none: 0 is false, ask whether it is None.
def early_stopping(losses, patience):
    least, best, waited = None, 0, 0
    for epoch, loss in enumerate(losses):
        if not least or loss < least:
            least, best, waited = loss, epoch, 0
        else:
            waited += 1
            if waited == patience:
                return best, epoch
    return best, len(losses) - 1
