# mistake: counts is taken from the inputs (inputs != 0), and the end is put behind the longest target for all
# told: In decoder_batch. Of its parts, outputs is wrong, inputs and counts are right in these calls
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    inputs = np.zeros((T + 1, len(targets)), dtype=int)
    outputs = np.zeros_like(inputs)
    for n, t in enumerate(targets):
        inputs[: len(t) + 1, n] = [start, *t]
        outputs[: len(t), n] = t
    outputs[-1] = end
    return inputs, outputs, inputs != 0
