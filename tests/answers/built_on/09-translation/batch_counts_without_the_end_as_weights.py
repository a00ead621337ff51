# mistake: two at once: counts stops at the last word (t < length), so the end is not due; and it is a float mask of weights 0.0 and 1.0 instead of booleans
# read: right
# told: your decoder_batch does not count the end: so a decoder does not learn to stop. A target
def decoder_batch(targets, start, end):
    lengths = np.array(list(map(len, targets)))
    n, t = np.nonzero(np.arange(lengths.max()) < lengths[:, None])
    words = np.fromiter((word for target in targets for word in target), dtype=int, count=len(n))
    inputs = np.zeros((lengths.max() + 1, len(targets)), dtype=int)
    outputs = np.zeros_like(inputs)
    inputs[0], inputs[t + 1, n] = start, words
    outputs[t, n], outputs[lengths, np.arange(len(targets))] = words, end
    counts = (np.arange(len(inputs))[:, None] < lengths).astype(np.float64)
    return inputs, outputs, counts
