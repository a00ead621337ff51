# loses: check-early-stopping
# told: best should be
def early_stopping(losses, patience):
    best, wait, least = 0, 0, losses[0]
    for epoch, loss in enumerate(losses):
        if epoch == 0:
            continue
        if loss < least - 1e-6:
            best, wait, least = epoch, 0, loss
        else:
            wait += 1
        if wait == patience:
            return best, epoch
    return best, len(losses) - 1
