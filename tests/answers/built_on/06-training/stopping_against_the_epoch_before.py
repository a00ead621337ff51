# mistake: an epoch counts as progress if its loss is below that of the epoch before, not below the least so far, so losses that go up and down never end the training (such as 1, 3, 2, 3, 2, ... with a patience of 2).
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall:
def early_stopping(losses, patience):
    best, waited = 0, 0
    previous = losses[0]
    for epoch in range(1, len(losses)):
        now = losses[epoch]
        if now < losses[best]:
            best = epoch
        waited = 0 if now < previous else waited + 1
        previous = now
        if waited == patience:
            return best, epoch
    return best, len(losses) - 1
