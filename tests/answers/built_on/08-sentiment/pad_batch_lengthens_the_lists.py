# mistake: pad_batch appends the zeros to the caller's own lists, so the sentences are changed, and a second call with them gives lengths that are all T; x and lengths of the first call are right, and nothing is changed where all sentences are equally long
# read: right
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's a
def pad_batch(sentences):
    lengths = np.array([len(words) for words in sentences])
    longest = lengths.max()
    for words in sentences:
        while len(words) < longest:
            words.append(0)
    return np.array(sentences).T, lengths
