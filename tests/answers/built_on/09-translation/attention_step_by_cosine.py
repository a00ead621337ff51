# mistake: attention_step confuses the scaled dot product with the cosine: it divides q . k by the lengths |q| |k| of both vectors and not by sqrt(H); right where a source has one word, and where all its scores are equal both ways (a query of zeros)
# read: right
# told: your attention_step takes the cosine: the lengths of query and key matter in a dot produ
def attention_step(query, keys, lengths):
    def unit(v):
        size = np.sqrt((v**2).sum(axis=-1, keepdims=True))
        return v / np.where(size > 0, size, 1)

    real = np.arange(keys.shape[0])[:, None] < lengths
    clean = np.where(real[:, :, None], keys, 0)
    likeness = (unit(clean) * unit(query)).sum(axis=2)
    weight = np.where(real, np.exp(likeness), 0)
    shares = weight / weight.sum(axis=0)
    return (shares[:, :, None] * clean).sum(axis=0), shares
