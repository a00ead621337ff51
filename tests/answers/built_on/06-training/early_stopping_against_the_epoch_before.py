# mistake: early_stopping counts epochs whose loss is not below that of the epoch just before, instead of epochs without a new minimum: a loss that falls back a little after a rise, without reaching the minimum, resets the count, so training goes on too long (5, 3, 4, 3.5, 3.6, 1 with patience 2 gives (5, 5) instead of (1, 3)); right for a patience of 1, and where every loss after the minimum, up to the end of the patience, is no lower than the one before it, as in 5, 3, 4, 4, 1
# read: right
# told: your early_stopping matches one that counts epochs in a row whose loss did not fall: pat
def early_stopping(losses, patience):
    waited = 0
    last = 0
    for epoch in range(1, len(losses)):
        last = epoch
        if losses[epoch] < losses[epoch - 1]:
            waited = 0
        else:
            waited += 1
        if waited == patience:
            break
    best = int(np.argmin(losses[: last + 1]))
    return best, last
