# mistake: as_pixels: takes places for where each pixel goes (pixel t lands at step places[t]) instead of where step t takes its pixel from, so the order is the inverse one; right without places, and for orders that are their own inverse such as the reversed one. as_rows is right.
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    flat = np.array([image.ravel() for image in images]).T[:, :, None]
    if places is None:
        return flat
    sequence = np.empty_like(flat)
    for t, place in enumerate(places):
        sequence[place] = flat[t]
    return sequence
