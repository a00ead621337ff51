# mistake: the end stands in the last row for every sentence, not right behind its own last word (and the padding ...
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    inputs = np.zeros((T + 1, len(targets)), dtype=int)
    outputs = np.zeros_like(inputs)
    inputs[0] = start
    outputs[-1] = end
    for n, t in enumerate(targets):
        inputs[1 : len(t) + 1, n] = t
        outputs[: len(t), n] = t
    return inputs, outputs, outputs != 0
