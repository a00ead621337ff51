# mistake: pixel k is sent to step places[k], where step t should fetch pixel places[t]: the inverse order is applied; the same only without places, and for orders that are their own inverse.
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    """(N, R, C) -> (R, N, C)."""
    return np.moveaxis(images, 0, 1)


def as_pixels(images, places=None):
    """(N, R, C) -> (R C, N, 1)."""
    N, n_pixels = len(images), images[0].size
    flat = images.reshape(N, n_pixels)
    if places is None:
        places = np.arange(n_pixels)
    x = np.zeros((n_pixels, N, 1))
    for step, pixel in zip(places, flat.T):
        x[step, :, 0] = pixel
    return x
