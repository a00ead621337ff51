# mistake: none
def early_stopping(losses, patience):
    losses = np.asarray(losses, dtype=float)
    epoch = np.arange(losses.size)
    record = np.ones(losses.size, dtype=bool)
    record[1:] = losses[1:] < np.minimum.accumulate(losses)[:-1]
    holder = np.maximum.accumulate(epoch * record)
    weary = np.flatnonzero(epoch - holder >= patience)
    last = int(weary[0]) if weary.size else losses.size - 1
    return int(holder[last]), last
