# mistake: none, the epochs without a new minimum are found as distances to where the running argmin lies, and cut with takewhile
from itertools import accumulate, takewhile


def early_stopping(losses, patience):
    epochs = range(len(losses))
    leaders = list(accumulate(epochs, lambda best, e: e if losses[e] < losses[best] else best))
    running = list(takewhile(lambda e: e - leaders[e] < patience, epochs))
    last = min(len(running), len(losses) - 1)
    return leaders[last], last
