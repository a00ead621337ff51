# mistake: train_best measures the loss before the update, so a loss belongs to the arrays of the step before and the ...
# read: right
# told: your train_best matches a loop that counts the arrays it was given, which no update has
def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        loss = validate(arrays)
        if loss < least:
            best, least = [a.copy() for a in arrays], loss
        gradients = gradients_of(arrays, batch)
        arrays = [a - rate * g for a, g in zip(arrays, gradients)]
    return best
