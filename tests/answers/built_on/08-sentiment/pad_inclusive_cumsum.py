# mistake: offsets are the inclusive cumsum (ends) instead of the starts, so row numbers are negative and wrap: each sentence stands at the bottom of its column, with the zeros in front (shows for all but the longest sentences)
# read: right
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first w
def pad_batch(sentences):
    lengths = np.fromiter(map(len, sentences), dtype=np.intp, count=len(sentences))
    words = np.fromiter((word for sentence in sentences for word in sentence), dtype=np.intp)
    column = np.repeat(np.arange(lengths.size), lengths)
    offset = np.cumsum(lengths)
    row = np.arange(words.size) - offset[column]
    x = np.zeros((lengths.max(), lengths.size), dtype=np.intp)
    x[row, column] = words
    return x, lengths
