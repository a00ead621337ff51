# mistake: decoder_batch takes the number of rows from the first target, as if the batch were sorted by length, so it crashes when a later target is longer.
# read: right
# told: In decoder_batch. It stops: IndexError: index 2 is out of bounds for axis 0 with size 2 (line 9 of y
def decoder_batch(targets, start, end):
    rows, N = len(targets[0]) + 1, len(targets)
    inputs = np.zeros((rows, N), dtype=np.int64)
    outputs = np.zeros_like(inputs)
    for n in range(N):
        inputs[0, n] = start
        for t, word in enumerate(targets[n]):
            inputs[t + 1, n] = word
            outputs[t, n] = word
        outputs[len(targets[n]), n] = end
    return inputs, outputs, outputs > 0
