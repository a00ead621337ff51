# mistake: two: of equal least losses the last epoch is kept, not the first; and it waits until more than `patience` epochs have brought nothing, one epoch too long
# read: right
# told: In early_stopping. The smallest call that goes wrong: early_stopping
def early_stopping(losses, patience):
    """Validation losses (epochs,) and a patience of at least 1 -> best, last: epoch kept and last epoch run, from 0."""
    from itertools import count

    seen = list(losses)
    since = [0]
    for epoch in range(1, len(seen)):
        since.append(0 if seen[epoch] < min(seen[:epoch]) else since[-1] + 1)
    last = next((e for e in count() if e == len(seen) - 1 or since[e] > patience))
    ran = np.array(seen[: last + 1])
    return int(np.flatnonzero(ran == ran.min())[-1]), last
