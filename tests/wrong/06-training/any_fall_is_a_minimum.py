# loses: check-early-stopping
# told: takes any fall since the epoch before for a new minimum
def early_stopping(losses, patience):
    best = 0
    previous = losses[0]
    for epoch in range(len(losses)):
        if losses[epoch] < previous:
            best = epoch
        previous = losses[epoch]
        if epoch - best == patience:
            return best, epoch
    return best, len(losses) - 1
