# mistake: an epoch counts as an improvement when its loss equals the running minimum, so a tie starts the patience anew and becomes the epoch kept. Shows where the least loss comes twice.
# read: right
# told: your early_stopping matches one that takes an equal loss for a new minimum.
from itertools import accumulate


def early_stopping(losses, patience):
    fresh = [loss == least for loss, least in zip(losses, accumulate(losses, min))]
    best = 0
    for last, is_new in enumerate(fresh):
        best = last if is_new else best
        if last - best == patience:
            break
    return best, last
