# mistake: a new minimum must be smaller than 0.999 times the old one. Smaller falls are missed, and with negative losses 0.999 * least lies above least, so that a loss that is worse counts as new.
# read: right
# told: your early_stopping matches one that asks for a fall of some size, or keeps fewer digits of a loss:
from functools import reduce


def early_stopping(losses, patience):
    def look(state, item):
        best, last, least = state
        epoch, loss = item
        if last - best >= patience:
            return state
        return (epoch, epoch, loss) if loss < 0.999 * least else (best, epoch, least)

    best, last, _ = reduce(look, enumerate(losses[1:], 1), (0, 0, losses[0]))
    return best, last
