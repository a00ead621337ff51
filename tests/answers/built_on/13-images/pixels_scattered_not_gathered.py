# mistake: the pixel t is put at step places[t] instead of step t getting pixel places[t], which reads by the inverse order; unseen for orders that are their own inverse.
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.einsum("nrc->rnc", images).copy()


def as_pixels(images, places=None):
    N, R, C = images.shape
    steps = np.empty((R * C, N, 1), dtype=images.dtype)
    order = range(R * C) if places is None else places
    flat = images.reshape(N, R * C)
    for t, place in enumerate(order):
        steps[place, :, 0] = flat[:, t]
    return steps
