# mistake: TWO: decoder_batch puts the padding in front of the shorter sentences instead of behind them, and appends the end to the lists of targets that it was given.
# read: right
# told: your decoder_batch changes targets in place: c *= f or c[0] = f writes into the caller's array, c.re
def decoder_batch(targets, start, end):
    steps = max(len(t) for t in targets) + 1
    inputs = np.zeros((steps, len(targets)), dtype=int)
    outputs = np.zeros((steps, len(targets)), dtype=int)
    for column, target in enumerate(targets):
        target.append(end)
        for back, word in enumerate(reversed(target)):
            outputs[steps - 1 - back, column] = word
        first = steps - len(target)
        inputs[first, column] = start
        inputs[first + 1 :, column] = target[:-1]
    counts = outputs.astype(bool)
    return inputs, outputs, counts
