# loses: check-decoder-batch
# told: reads the one before, so the inputs are one step late
def decoder_batch(targets, start, end):
    T = max(map(len, targets)) + 1
    inputs = np.zeros((T, len(targets)), dtype=int)
    outputs = np.zeros((T, len(targets)), dtype=int)
    counts = np.zeros((T, len(targets)), dtype=bool)
    for n, target in enumerate(targets):
        k = len(target)
        inputs[: k + 1, n] = target + [end]
        outputs[: k + 1, n] = target + [end]
        counts[: k + 1, n] = True
    return inputs, outputs, counts
