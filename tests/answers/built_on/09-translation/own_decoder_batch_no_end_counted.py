# mistake: the end is written and not counted
# told: your decoder_batch does not count the end: so a decoder does not learn to stop. A target of 3 words
def decoder_batch(targets, start, end):
    T = max(map(len, targets)) + 1
    N = len(targets)
    inputs, outputs, counts = np.zeros((T, N), int), np.zeros((T, N), int), np.zeros((T, N), bool)
    for n, t in enumerate(targets):
        L = len(t)
        inputs[0, n] = start
        inputs[1 : L + 1, n] = t
        outputs[:L, n] = t
        outputs[L, n] = end
        counts[:L, n] = True
    return inputs, outputs, counts
