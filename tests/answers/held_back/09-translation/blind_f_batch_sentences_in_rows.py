# mistake: decoder_batch returns all three arrays batch-first, (N, T + 1), instead of time-major, (T + 1, N).
# read: right
# told: your decoder_batch returns one row a sentence, (N, T): here arrays are time-major.
def pad(rows, length):
    return np.array([row + [0] * (length - len(row)) for row in rows])


def decoder_batch(targets, start, end):
    read = [[start] + list(words) for words in targets]
    say = [list(words) + [end] for words in targets]
    width = max(len(row) for row in say)
    inputs, outputs = pad(read, width), pad(say, width)
    return inputs, outputs, outputs > 0
