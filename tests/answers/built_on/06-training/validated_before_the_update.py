# mistake: The validation loss is measured before the update but kept with the arrays after it, so the arrays returned are those one update after the best ones.
# told: your train_best matches a loop that validates before the update: the loss belongs to
def train_best(arrays, batches, gradients_of, validate, rate):
    history = []
    for batch in batches:
        gradients = gradients_of(arrays, batch)
        loss = validate(arrays)
        arrays = [array - rate * gradient for array, gradient in zip(arrays, gradients, strict=True)]
        history.append((loss, arrays))
    losses = [loss for loss, _ in history]
    return history[losses.index(min(losses))][1]
