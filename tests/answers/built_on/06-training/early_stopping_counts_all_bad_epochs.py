# mistake: counts all epochs without a new minimum, not those in a row: the count is never set back, so training ends too early after an interrupted series
# read: right
# told: your early_stopping matches one that adds up all epochs without a new minimum: patience
def early_stopping(losses, patience):
    """Validation losses (epochs,) and a patience of at least 1 -> best, last: epoch kept and last epoch run, from 0."""
    losses = np.asarray(losses)
    floor = np.minimum.accumulate(losses)
    no_better = np.concatenate([[False], floor[1:] >= floor[:-1]])
    ended = np.flatnonzero(np.cumsum(no_better) == patience)
    last = int(ended[0]) if ended.size else len(losses) - 1
    return int(np.argmin(losses[: last + 1])), last
