# mistake: the batch is allocated as uint8 to save memory, so word numbers above 255 wrap around
# read: nothing
def pad_batch(sentences):
    N = len(sentences)
    lengths = np.fromiter(map(len, sentences), dtype=np.int64, count=N)
    starts = np.cumsum(lengths) - lengths
    words = np.concatenate([np.asarray(sentence, dtype=np.int64) for sentence in sentences])
    column = np.repeat(np.arange(N), lengths)
    x = np.zeros((lengths.max(), N), dtype=np.uint8)
    x[np.arange(len(words)) - starts[column], column] = words
    return x, lengths
