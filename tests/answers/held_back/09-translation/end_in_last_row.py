# mistake: two: (1) makes the outputs by shifting the inputs up and writes `end` into the last row of every column, so a shorter target has a 0 behind its words and its end (and the True of counts) in row T instead of directly behind its last word; right where all targets are equally long; (2) inputs and outputs are floats, not whole numbers, everywhere
# read: wrong
def decoder_batch(targets, start, end):
    longest = max(len(words) for words in targets)
    inputs = np.zeros((longest + 1, len(targets)))
    inputs[0] = start
    for n, words in enumerate(targets):
        inputs[1 : len(words) + 1, n] = words
    outputs = np.zeros_like(inputs)
    outputs[:-1] = inputs[1:]
    outputs[-1] = end
    return inputs, outputs, outputs != 0
