# mistake: The caller's own lists are filled up with zeros in place, so the sentences that were given are changed.
# told: your pad_batch changes sentences in place: c *= f or c[0] = f writes into the caller's
def pad_batch(sentences):
    lengths = np.array([len(s) for s in sentences])
    T = max(lengths)
    for s in sentences:
        while len(s) < T:
            s.append(0)
    return np.array(sentences).T, lengths
