# mistake: as_pixels puts pixel t of the reading order at step places[t] instead of giving step t the pixel places[t], so it applies the inverse order; as_rows is right.
# read: right
# told: your as_pixels uses the inverse of the order: step t reads pixel places[t].
def as_rows(images):
    return np.stack([images[:, row] for row in range(images.shape[1])])


def as_pixels(images, places=None):
    N, R, C = images.shape
    if places is None:
        places = range(R * C)
    x = np.zeros((R * C, N, 1), dtype=images.dtype)
    for t, place in enumerate(places):
        row, column = divmod(t, C)
        x[place, :, 0] = images[:, row, column]
    return x
