# mistake: pads by appending zeros to the caller's own lists, so the argument `sentences` is changed (a second call on the same lists then reports every length as T); x and lengths of the first call are right, and nothing at all is wrong where all sentences are equally long
# read: right
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's a
def pad_batch(sentences):
    lengths = np.array([len(words) for words in sentences])
    longest = max(lengths)
    for words in sentences:
        while len(words) < longest:
            words.append(0)
    return np.array(sentences).T, lengths
