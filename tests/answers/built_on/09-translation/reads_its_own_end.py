# mistake: The inputs are the outputs moved down by one row, so shorter columns read the end in the row behind their last counted step, where 0 should stand.
# told: your decoder_batch reads the end, too: the decoder says it, and then nothing more is
def decoder_batch(targets, start, end):
    N = len(targets)
    T = max([len(t) for t in targets])
    outputs = np.zeros((T + 1, N), dtype=int)
    for n in range(N):
        for t, symbol in enumerate(list(targets[n]) + [end]):
            outputs[t, n] = symbol
    inputs = np.vstack([np.full((1, N), start), outputs[:-1]])
    return inputs, outputs, outputs != 0
