# mistake: as_images indexes with places itself instead of its inverse, so the order is applied twice and not undone; right without places and for orders that are their own inverse.
# read: right
# told: your as_images applies the order once more: its inverse is what undoes it.
def inverse(places):
    there = {int(p): t for t, p in enumerate(places)}
    return np.array([there[k] for k in range(len(there))])


def as_images(x, shape, places=None):
    pixels = np.squeeze(x, axis=2)
    if places is not None:
        pixels = pixels[np.asarray(places)]
    return np.moveaxis(pixels.reshape(*shape, -1), -1, 0)
