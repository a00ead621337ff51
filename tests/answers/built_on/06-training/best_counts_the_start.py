# mistake: train_best lets the arrays before the first update compete too, so it returns them where every update has made the validation loss larger; right wherever some update gets below the loss of the start
# read: right
# told: your train_best matches a loop that counts the arrays it was given, which no update has
def train_best(arrays, batches, gradients_of, validate, rate):
    arrays = [array.copy() for array in arrays]
    best = [array.copy() for array in arrays]
    least = validate(best)
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        for array, gradient in zip(arrays, gradients, strict=True):
            array -= rate * gradient
        loss = validate(arrays)
        if loss < least:
            least = loss
            best = [array.copy() for array in arrays]
    return best
