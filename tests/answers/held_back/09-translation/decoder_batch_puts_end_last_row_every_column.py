# mistake: decoder_batch puts the end in the last row of every column, behind the padding, instead of right behind the words of a shorter target
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these calls. Of outputs: the right numbers, in another orde
def decoder_batch(targets, start, end):
    T, N = max(map(len, targets)), len(targets)
    inputs = np.zeros((T + 1, N), dtype=int)
    outputs = np.zeros((T + 1, N), dtype=int)
    inputs[0] = start
    outputs[T] = end
    for n, words in enumerate(targets):
        inputs[1 : len(words) + 1, n] = words
        outputs[: len(words), n] = words
    return inputs, outputs, outputs != 0
