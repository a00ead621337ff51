# loses: check-early-stopping
# told: waits one epoch longer than patience says
def early_stopping(losses, patience):
    best, wait = 0, 0
    for epoch, loss in enumerate(losses):
        if epoch == 0 or loss < losses[best]:
            best, wait = epoch, 0
        else:
            wait += 1
            if wait > patience:
                break
    return best, epoch
