# mistake: two: early_stopping (1) never sets its count of epochs without a new minimum back to 0, so it stops after `patience` such epochs in all instead of in a row; (2) takes a loss equal to the minimum for a new one (<=), so the later of two equal epochs is kept and ties do not use up patience; right on losses without ties that fall first and then only rise
# read: vague
def early_stopping(losses, patience):
    best, waited = 0, 0
    for epoch, loss in enumerate(losses):
        if loss <= losses[best]:
            best = epoch
        else:
            waited += 1
        if waited == patience:
            break
    return best, epoch
