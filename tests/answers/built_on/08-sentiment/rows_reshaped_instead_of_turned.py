# mistake: the rows of sentences are reshaped to (T, N) instead of transposed, so words land in foreign columns; shows for N > 1 and T > 1
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right
def pad_batch(sentences):
    lengths = np.array([len(sentence) for sentence in sentences])
    T, N = int(lengths.max()), len(sentences)
    filled = []
    for sentence in sentences:
        filled.extend(sentence)
        filled.extend([0] * (T - len(sentence)))
    return np.array(filled, dtype=int).reshape(T, N), lengths
