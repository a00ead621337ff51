# mistake: early_stopping resets its patience whenever the loss is lower than the epoch before, not lower than the ...
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall:
def early_stopping(losses, patience):
    best, wait = 0, 0
    for epoch in range(1, len(losses)):
        if losses[epoch] < losses[best]:
            best = epoch
        if losses[epoch] < losses[epoch - 1]:
            wait = 0
        else:
            wait += 1
            if wait == patience:
                return best, epoch
    return best, len(losses) - 1
