# mistake: as_pixels puts pixel t at step places[t] (out[places] = pixels) instead of reading pixel places[t] at step t, the inverse order; right without places and for orders that undo themselves (reversed, swapped in pairs); as_rows is right
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.stack([images[:, r] for r in range(images.shape[1])])


def as_pixels(images, places=None):
    N = len(images)
    pixels = images.reshape(N, -1).T[..., None]
    if places is None:
        return pixels
    out = np.empty_like(pixels)
    out[places] = pixels
    return out
