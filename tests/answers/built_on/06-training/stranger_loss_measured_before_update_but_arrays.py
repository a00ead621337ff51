# mistake: the loss is measured before the update, but the arrays kept are those after it (loss and arrays one update ...
# read: right
# told: your train_best matches a loop that validates before the update: the loss belongs to other
def train_best(arrays, batches, gradients_of, validate, rate):
    best, least = arrays, np.inf
    for batch in batches:
        loss = validate(arrays)
        gradients = gradients_of(arrays, batch)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients)]
        if loss < least:
            best, least = arrays, loss
    return best
