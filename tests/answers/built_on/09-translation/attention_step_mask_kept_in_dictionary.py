# mistake: state leaks between calls: the mask is kept under the shape of the keys alone, so a second batch of the same shape with other lengths gets the mask of the first
# read: wrong
# told: your attention_step remembers earlier calls: a list or a dictionary outside of it, or a
class Masks:
    kept = {}

    @classmethod
    def of(cls, shape, lengths):
        if shape not in cls.kept:
            cls.kept[shape] = np.arange(shape[0])[:, None] < np.array(lengths)[None, :]
        return cls.kept[shape]


def attention_step(query, keys, lengths):
    word = Masks.of(keys.shape, lengths)
    clean = np.where(word[:, :, None], keys, 0)
    s = np.einsum("tnh,nh->tn", clean, query) / np.sqrt(keys.shape[2])
    s = np.where(word, s, -np.inf)
    e = np.exp(s - s.max(axis=0))
    shares = e / e.sum(axis=0)
    return np.einsum("tn,tnh->nh", shares, clean), shares
