# mistake: decoder_batch writes the end of every target into the last row of outputs and not right behind its own words, and counts (outputs > 0) follows: for shorter targets the step behind the last word is not counted and the last row is; inputs are right; all is right where the targets are equally long
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these c
def decoder_batch(targets, start, end):
    longest = max(map(len, targets))
    inputs = np.zeros((longest + 1, len(targets)), dtype=int)
    outputs = np.zeros_like(inputs)
    inputs[0] = start
    for n, words in enumerate(targets):
        inputs[1 : len(words) + 1, n] = words
        outputs[: len(words), n] = words
    outputs[-1] = end
    return inputs, outputs, outputs > 0
