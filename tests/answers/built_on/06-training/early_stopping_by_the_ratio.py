# mistake: compares by the ratio of loss and least so far: for negative losses the comparison is the wrong way round, and for a least loss of 0 it divides by zero
# read: wrong
# told: In early_stopping.
def early_stopping(losses, patience):
    """Validation losses (epochs,) and a patience of at least 1 -> best, last: epoch kept and last epoch run, from 0."""
    kept, waited = 0, 0
    for epoch in range(1, len(losses)):
        gain = 1 - losses[epoch] / losses[kept]
        kept, waited = (epoch, 0) if gain > 0 else (kept, waited + 1)
        if waited >= patience:
            return kept, epoch
    return kept, len(losses) - 1
