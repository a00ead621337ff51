# mistake: pad_batch puts the zeros before the sentence (pre-padding, as Keras' pad_sequences does by default), so short columns begin with 0 and end with their last word in the last row.
# read: right
# told: your pad_batch puts the padding in front: it belongs behind the end, so that the first word is row 0
def pad_batch(sentences):
    lengths = np.array(list(map(len, sentences)))
    T = max(lengths)
    columns = [np.pad(np.array(words, dtype=int), (T - len(words), 0)) for words in sentences]
    return np.column_stack(columns), lengths
