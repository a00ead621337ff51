# mistake: two in early_stopping: patience counts the epochs in a row that are not below the epoch just before, instead of those without a new minimum (after 5, 1, 4, 3, 2 it never gets to 2), and of two equal minima the later one is kept; right for 5, 3, 4, 4, 1 and wherever the losses after a minimum rise without a break
# read: vague
def early_stopping(losses, patience):
    best = last = 0
    bad = 0
    for epoch in range(len(losses)):
        last = epoch
        if losses[epoch] <= losses[best]:
            best = epoch
        if epoch > 0 and losses[epoch] >= losses[epoch - 1]:
            bad += 1
        else:
            bad = 0
        if bad == patience:
            break
    return best, last
