# mistake: the count of bad epochs is never set back at a new minimum
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience
def early_stopping(losses, patience):
    """Validation losses (epochs,) and a patience of at least 1 -> best, last: epoch kept and last epoch run, from 0."""
    best, bad = 0, 0
    for last, loss in enumerate(losses):
        if loss < losses[best]:
            best = last
        elif last > 0:
            bad += 1
        if bad >= patience:
            break
    return best, last
