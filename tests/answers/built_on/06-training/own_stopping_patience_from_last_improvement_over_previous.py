# mistake: compares with the loss of the epoch before for patience, but keeps the true best
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: patience counts
def early_stopping(losses, patience):
    best, waited = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        waited = 0 if losses[epoch] < losses[epoch - 1] else waited + 1
        if waited == patience:
            return best, epoch
    return best, len(losses) - 1
