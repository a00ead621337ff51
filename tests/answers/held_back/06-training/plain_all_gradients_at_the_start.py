# mistake: train_plain takes the gradients of all batches at the arrays it starts with and makes one update with their sum, instead of one update for each batch, with the gradient at the arrays that the update before has left; right for a single batch, or for gradients that do not depend on the arrays
# read: right
# told: your train_plain matches a loop that takes every gradient at the first weights, not at t
def train_plain(arrays, batches, gradients_of, rate):
    per_batch = [gradients_of(arrays, batch) for batch in batches]
    return [array - rate * sum(gradients) for array, *gradients in zip(arrays, *per_batch)]
