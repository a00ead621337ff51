# mistake: the words, one sentence after the other, are poured into a (T, N) boolean mask, which NumPy fills row by row; so words end up in other sentences' columns wherever N > 1 and T > 1
# read: right
# told: In pad_batch. Of its parts, x is wrong, lengths is right in these calls. The right numbe
def pad_batch(sentences):
    lengths = np.fromiter(map(len, sentences), dtype=np.intp, count=len(sentences))
    words = np.concatenate([np.asarray(sentence, dtype=np.intp) for sentence in sentences])
    mask = np.arange(lengths.max())[:, None] < lengths[None, :]
    x = np.zeros(mask.shape, dtype=np.intp)
    x[mask] = words
    return x, lengths
