# loses: check-early-stopping
# told: begins with the second loss
def early_stopping(losses, patience):
    best, least, wait = 0, losses[0], 0
    last = 0
    for epoch, loss in enumerate(losses[1:]):
        last = epoch
        if loss < least:
            best, least, wait = epoch, loss, 0
        else:
            wait += 1
            if wait >= patience:
                break
    return best, last
