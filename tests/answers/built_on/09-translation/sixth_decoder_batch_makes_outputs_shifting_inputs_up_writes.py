# mistake: decoder_batch makes outputs by shifting inputs up and writes the end into the last row of all, so a short target has its end behind its padding, and no end at its own place
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these calls. Of outputs: the right numbers, in another orde
def decoder_batch(targets, start, end):
    N = len(targets)
    T = max(len(t) for t in targets)
    inputs = np.zeros((T + 1, N), dtype=int)
    inputs[0] = start
    for n in range(N):
        for t in range(len(targets[n])):
            inputs[t + 1, n] = targets[n][t]
    outputs = np.zeros((T + 1, N), dtype=int)
    outputs[:-1] = inputs[1:]
    outputs[-1] = end
    counts = outputs != 0
    return inputs, outputs, counts
