# mistake: none
def inverse(places):
    wanted = np.arange(len(places))
    hits = np.asarray(places)[None, :] == wanted[:, None]
    return hits.argmax(axis=1)


def as_images(x, shape, places=None):
    rows, columns = shape
    order = np.arange(rows * columns) if places is None else inverse(places)
    return np.moveaxis(np.take(x, order, axis=0).reshape(rows, columns, x.shape[1]), 2, 0)
