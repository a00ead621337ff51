# mistake: The counter of epochs without a new minimum is not set back when one comes, so training ends after `patience` such epochs in all and not in a row.
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience
def early_stopping(losses, patience):
    best, bad = 0, 0
    for epoch in range(len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        elif epoch > 0:
            bad += 1
        if bad == patience:
            break
    return best, epoch
