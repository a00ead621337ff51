# mistake: none
def train_momentum(arrays, batches, gradients_of, rate):
    # rate * v is the way that the last update went: no velocity needs to be kept
    before, now = arrays, arrays
    for batch in batches:
        slopes = gradients_of(now, batch)
        before, now = now, [new - rate * g + 0.9 * (new - old) for old, new, g in zip(before, now, slopes)]
    return now
