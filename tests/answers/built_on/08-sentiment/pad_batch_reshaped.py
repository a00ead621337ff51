# mistake: pad_batch fills one flat row after another (N, T) and then reshapes to (T, N) where it should transpose, so that the words of a sentence do not stand in its column; lengths are right; right where there is one sentence only, or where all have one word
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right numbe
def pad_batch(sentences):
    lengths = np.array([len(words) for words in sentences])
    longest = lengths.max()
    flat = []
    for words in sentences:
        flat += list(words) + [0] * (longest - len(words))
    return np.array(flat).reshape(longest, len(sentences)), lengths
