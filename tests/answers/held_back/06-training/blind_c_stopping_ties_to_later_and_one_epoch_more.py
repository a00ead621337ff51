# mistake: TWO: early_stopping counts an equal loss as a new minimum (it keeps the later of two equal epochs and starts the patience anew), and it stops only when more than `patience` epochs have passed, one epoch too late.
# read: right
# told: your early_stopping matches one that takes an equal loss for a new minimum. your early_stopping matc
import itertools


def early_stopping(losses, patience):
    minima = list(itertools.accumulate(losses, min))
    best = 0
    for epoch in range(len(losses)):
        if losses[epoch] == minima[epoch]:
            best = epoch
        elif epoch - best > patience:
            return best, epoch
    return best, len(losses) - 1
