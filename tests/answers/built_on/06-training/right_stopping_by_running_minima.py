# mistake: none
def early_stopping(losses, patience):
    losses = np.asarray(losses, dtype=float)
    lows = np.minimum.accumulate(losses)
    fresh = np.r_[True, lows[1:] < lows[:-1]]
    holder = np.maximum.accumulate(np.where(fresh, np.arange(len(losses)), 0))
    tired = np.flatnonzero(np.arange(len(losses)) - holder == patience)
    last = int(tired[0]) if tired.size else len(losses) - 1
    return int(holder[last]), last
