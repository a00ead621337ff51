# mistake: none
def early_stopping(losses, patience):
    losses = np.asarray(losses, dtype=float)
    epochs = np.arange(losses.size)
    least_before = np.concatenate([[np.inf], np.minimum.accumulate(losses)[:-1]])
    best_so_far = np.maximum.accumulate(np.where(losses < least_before, epochs, 0))
    ends = np.append(epochs[epochs - best_so_far >= patience], epochs[-1])
    return int(best_so_far[ends[0]]), int(ends[0])
