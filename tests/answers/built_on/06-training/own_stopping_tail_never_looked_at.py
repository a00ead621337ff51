# mistake: the last loss is never looked at
# told: your early_stopping gives the numbers that come out if, in the loop over epoch, loss, best after the
def early_stopping(losses, patience):
    best = 0
    epoch = 0
    while epoch < len(losses) - 1:
        if losses[epoch] < losses[best]:
            best = epoch
        if epoch - best >= patience:
            return best, epoch
        epoch += 1
    return best, epoch
