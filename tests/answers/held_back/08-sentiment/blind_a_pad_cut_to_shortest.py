# mistake: pad_batch transposes with zip, which stops at the shortest sentence, so x has only as many rows as the shortest sentence has words and the longer ones are cut off (lengths stay those of the full sentences).
# read: right
# told: your pad_batch cuts all sentences to the shortest: the longest says how many rows there are.
def pad_batch(sentences):
    columns = list(zip(*sentences))
    x = np.array(columns, dtype=np.int64)
    lengths = np.array([len(s) for s in sentences], dtype=np.int64)
    return x, lengths
