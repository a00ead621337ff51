# mistake: pad_batch fills up with zeros in front of a short sentence (so that all end together) instead of behind its end; x is wrong in every column shorter than the longest, right where all sentences have the same length; lengths are right
# read: right
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first w
def pad_batch(sentences):
    lengths = np.array([len(sentence) for sentence in sentences])
    T = lengths.max()
    rows = [[0] * (T - len(sentence)) + list(sentence) for sentence in sentences]
    return np.array(rows).T, lengths
