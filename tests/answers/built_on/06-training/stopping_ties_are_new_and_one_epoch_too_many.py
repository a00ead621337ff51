# mistake: two: an equal loss counts as a new minimum (the later of two equal epochs is kept and the patience begins anew), and when the losses are at an end before the patience is, `last` is their number and not the number of the last one.
# read: right
# told: In early_stopping. The smallest call that goes wrong: early_stopping
def early_stopping(losses, patience):
    least, best = float("inf"), 0
    epoch = 0
    while epoch < len(losses):
        if losses[epoch] <= least:
            least, best = losses[epoch], epoch
        elif epoch - best >= patience:
            return best, epoch
        epoch += 1
    return best, epoch
