# mistake: two: (1) the end stands in the last row for every target, behind the padding, instead of right behind its last word; (2) counts is True for words only, the end does not count
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these calls. Of outputs: the right numbers, in another orde
def decoder_batch(targets, start, end):
    N = len(targets)
    T = max(len(t) for t in targets)
    inputs = np.zeros((T + 1, N), dtype=int)
    outputs = np.zeros((T + 1, N), dtype=int)
    counts = np.zeros((T + 1, N), dtype=bool)
    inputs[0] = start
    outputs[-1] = end
    for n, target in enumerate(targets):
        for t, word in enumerate(target):
            inputs[t + 1, n] = word
            outputs[t, n] = word
            counts[t, n] = True
    return inputs, outputs, counts
