# mistake: train_best begins with the untouched arrays and their validation loss as the best so far, so it returns them where no update brings a lower loss; right wherever some update improves on the start
# read: right
# told: your train_best matches a loop that counts the arrays it was given, which no update has
def train_best(arrays, batches, gradients_of, validate, rate):
    history = [(validate(arrays), arrays)]
    for batch in batches:
        steps = gradients_of(arrays, batch)
        arrays = [array - rate * step for array, step in zip(arrays, steps, strict=True)]
        history.append((validate(arrays), arrays))
    return min(history, key=lambda pair: pair[0])[1]
