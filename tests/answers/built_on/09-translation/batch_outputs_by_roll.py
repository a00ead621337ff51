# mistake: outputs are the inputs rolled up by one row, and roll brings the start symbol round into the last row; it is overwritten by the end only in the longest columns, so shorter ones have `start` in their last row instead of padding 0
# read: right
# told: In decoder_batch. Of its parts, outputs is wrong, inputs and counts are right in these c
def decoder_batch(targets, start, end):
    lengths = np.fromiter(map(len, targets), dtype=np.intp)
    column = np.repeat(np.arange(lengths.size), lengths)
    row = np.arange(column.size) - (lengths.cumsum() - lengths)[column]
    inputs = np.zeros((lengths.max() + 1, lengths.size), dtype=np.intp)
    inputs[0] = start
    inputs[row + 1, column] = np.concatenate(targets)
    outputs = np.roll(inputs, -1, axis=0)
    outputs[lengths, np.arange(lengths.size)] = end
    return inputs, outputs, np.arange(len(inputs))[:, None] <= lengths
