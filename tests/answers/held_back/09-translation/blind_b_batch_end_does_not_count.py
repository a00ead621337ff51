# mistake: decoder_batch's counts are True at the words only and False at the step where the end is due; inputs and outputs are right.
# read: right
# told: your decoder_batch does not count the end: so a decoder does not learn to stop. A target of 3 words
def decoder_batch(targets, start, end):
    lengths = np.array([len(words) for words in targets])
    rows = lengths.max() + 1

    def column(words):
        return words + [0] * (rows - len(words))

    inputs = np.array([column([start] + list(words)) for words in targets]).T
    outputs = np.array([column(list(words) + [end]) for words in targets]).T
    counts = np.arange(rows).reshape(-1, 1) < lengths
    return inputs, outputs, counts
