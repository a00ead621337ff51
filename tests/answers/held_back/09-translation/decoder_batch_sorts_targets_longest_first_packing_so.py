# mistake: decoder_batch sorts the targets, longest first, as for packing, so the columns stand in another order than the sentences
# read: right
# told: In decoder_batch. Of inputs: the right numbers, in another order along axis 1. With one entry alone in targets, all is right: what happens w
def decoder_batch(targets, start, end):
    targets = sorted(targets, key=len, reverse=True)
    T = len(targets[0])
    N = len(targets)
    inputs = np.zeros((T + 1, N), dtype=int)
    outputs = np.zeros((T + 1, N), dtype=int)
    for n in range(N):
        inputs[0, n] = start
        inputs[1 : len(targets[n]) + 1, n] = targets[n]
        outputs[: len(targets[n]), n] = targets[n]
        outputs[len(targets[n]), n] = end
    return inputs, outputs, outputs > 0
