# mistake: the end stands in the last row of every column instead of directly behind each target's own last word
# read: right
# told: In decoder_batch. Of its parts, outputs and counts are wrong, inputs is right in these
def decoder_batch(targets, start, end):
    T = max(len(t) for t in targets)
    N = len(targets)
    inputs = np.zeros((T + 1, N), dtype=int)
    outputs = np.zeros((T + 1, N), dtype=int)
    inputs[0] = start
    outputs[T] = end
    for n in range(N):
        L = len(targets[n])
        inputs[1 : L + 1, n] = targets[n]
        outputs[:L, n] = targets[n]
    return inputs, outputs, outputs != 0
