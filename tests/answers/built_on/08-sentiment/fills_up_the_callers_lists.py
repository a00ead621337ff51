# mistake: two: the caller's own lists are filled up with zeros (shows where lengths differ), and x holds floats instead of whole numbers
# read: right
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's
def pad_batch(sentences):
    lengths = np.array([len(sentence) for sentence in sentences])
    longest = lengths.max()
    x = np.zeros((longest, len(sentences)))
    for n, sentence in enumerate(sentences):
        while len(sentence) < longest:
            sentence.append(0)
        x[:, n] = sentence
    return x, lengths
